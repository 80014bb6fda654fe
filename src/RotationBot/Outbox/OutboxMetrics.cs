using System.Diagnostics.Metrics;
using RotationBot.Platforms;
using RotationBot.Web.Metrics;

namespace RotationBot.Outbox;

/// <summary>What became of what the bot wanted to do.</summary>
internal sealed class OutboxMetrics
{
    private readonly Counter<long> effects;

    public OutboxMetrics(IMeterFactory meters, IEnumerable<IChatPlatform> platforms)
    {
        effects = meters.Create(Meters.Name).CreateCounter<long>(
            "rotationbot_effects_total", null, "Messages, edits, headers and groups by what became of each try: carried_out, postponed (tried again later) or buried (a dead letter).");
        foreach (var platform in platforms)
        {
            foreach (var outcome in new[] { "carried_out", "postponed", "buried" })
                Count(platform.Id.Value, outcome, 0);
        }
    }

    public void Count(string platform, Outcome outcome) => Count(platform, Word(outcome), 1);

    private void Count(string platform, string outcome, int times) =>
        effects.Add(times, new KeyValuePair<string, object?>("platform", platform), new KeyValuePair<string, object?>("outcome", outcome));

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Stands => "carried_out",
        Outcome.Postponed => "postponed",
        Outcome.Buried => "buried",
        _ => throw new NotSupportedException(outcome.GetType().Name),
    };
}
