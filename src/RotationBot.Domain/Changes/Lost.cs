using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>Changes that name people the configuration no longer has: what they have done stays, and nothing of it is still to come.</summary>
public static class Lost
{
    /// <returns>As they are to be stored: ended now.</returns>
    public static IReadOnlyList<Change> Among(IEnumerable<Change> changes, Organisation organisation, Instant now) =>
    [
        .. changes.Where(c => c is { State: ChangeState.InForce, EndedAt: null } && c.What.To > now && c.What.Serving.Any(p => !organisation.People.ContainsKey(p)))
            .Select(c => c with { State = ChangeState.Cancelled, EndedAt = now, DueAt = null }),
    ];
}
