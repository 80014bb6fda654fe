using NodaTime;

namespace RotationBot.Domain.Requests;

/// <summary>What will be sent if nobody answers.</summary>
internal static class Preview
{
    /// <summary>The next firings in order, at most this many, found by playing the same rules forward.</summary>
    public static IReadOnlyList<(Instant At, Firing Firing)> Of(Ladder ladder, Escalation escalation, Instant now, int most)
    {
        var found = new List<(Instant, Firing)>();
        while (found.Count < most && EscalationRules.NextDue(ladder, escalation, now) is { } due)
        {
            (escalation, var firings) = EscalationRules.Tick(ladder, escalation, Instant.Max(due, now));
            now = Instant.Max(due, now);
            found.AddRange(firings.Select(f => (now, f)));
        }
        return [.. found.Take(most)];
    }
}
