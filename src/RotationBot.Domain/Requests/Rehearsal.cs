using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Requests;

/// <summary>What would happen if somebody asked and nobody ever answered: the bot's own decisions, played forward.</summary>
public static class Rehearsal
{
    /// <summary>More than any ladder a person would write has.</summary>
    private const int MostSteps = 1000;

    /// <returns>Every decision with its instant: the answer first, then each time the request's timer is due.</returns>
    public static IReadOnlyList<RehearsedStep> Play(Facts facts, MessagePosted asked, Instant now)
    {
        var steps = new List<RehearsedStep> { new(now, Decider.Decide(facts, asked, now)) };
        while (steps.Count < MostSteps && steps[^1].Decision.Request is { DueAt: { } due } request)
        {
            now = Instant.Max(now, due);
            var stored = request with { Version = request.Version + 1 };
            steps.Add(new(now, Decider.Tick(facts with { Request = stored }, stored, now)));
        }
        return steps;
    }
}

public sealed record RehearsedStep(Instant At, Decision Decision)
{
    /// <summary>In which of this step's posts the target is told; empty: the asker's own mention told them already.</summary>
    public IEnumerable<Post> Telling(Target target) => Decision.Effects.OfType<Post>().Where(post => target switch
    {
        Target.OfPerson person => post.Text.Pings.Contains(person.Person),
        Target.OfGroup group => post.Text.GroupPings.Contains(group.Group),
        Target.OfChannel channel => post.Place == new Place.InChannel(channel.Channel),
        _ => false,
    });
}
