using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>What a change does to the shifts to come: a rota and its records before, and after.</summary>
public static class RotaDiff
{
    /// <returns>Maximal stretches of <c>[from, to)</c> in which a role has other holders than before, by start, then by the order of roles.</returns>
    public static RangeAnswer<MovedShift> Between(RotaState before, RotaState after, Instant from, Instant to) =>
        RangeAnswer.Of(from, to, unknown: null, () => Roles(before, after)
            .SelectMany(role => Moved(role, before.Pieces(role, from, to), after.Pieces(role, from, to)))
            .OrderBy(m => m.From));

    /// <summary>Whom the moves concern: everybody who gains or loses time.</summary>
    public static IReadOnlySet<PersonId> Concerned(IEnumerable<MovedShift> moves) =>
        moves.SelectMany(m => m.Before.Except(m.After).Concat(m.After.Except(m.Before))).ToHashSet();

    private static IEnumerable<RoleName> Roles(RotaState before, RotaState after) =>
        after.Rota.Roles.Concat(before.Rota.Roles).Select(r => r.Name).Distinct();

    private static IEnumerable<MovedShift> Moved(RoleName role, IReadOnlyList<TimelinePiece> before, IReadOnlyList<TimelinePiece> after)
    {
        MovedShift? open = null;
        foreach (var (at, until, old, now) in Overlay(before, after))
        {
            if (open is { } shift && shift.To == at && shift.Before.SequenceEqual(old) && shift.After.SequenceEqual(now))
            {
                open = shift with { To = until };
                continue;
            }
            if (open is not null)
                yield return open;
            open = old.SequenceEqual(now) ? null : new(role, at, until, old, now);
        }
        if (open is not null)
            yield return open;
    }

    /// <summary>Both timelines cut at the edges of either.</summary>
    private static IEnumerable<(Instant From, Instant To, IReadOnlyList<PersonId> Before, IReadOnlyList<PersonId> After)> Overlay(
        IReadOnlyList<TimelinePiece> before, IReadOnlyList<TimelinePiece> after)
    {
        for (int b = 0, a = 0; b < before.Count && a < after.Count;)
        {
            var (old, now) = (before[b], after[a]);
            var end = Instant.Min(old.To, now.To);
            yield return (Instant.Max(old.From, now.From), end, old.Holders, now.Holders);
            b += old.To == end ? 1 : 0;
            a += now.To == end ? 1 : 0;
        }
    }
}

/// <summary>A rota with what people have changed about it.</summary>
public sealed record RotaState(Rota Rota, RotaRecords Records)
{
    /// <summary>A role the rota does not have is held by nobody throughout.</summary>
    internal IReadOnlyList<TimelinePiece> Pieces(RoleName role, Instant from, Instant to) =>
        Rota.Timeline(role, from, to, Records) is { Fault: null } timeline ? timeline.Items : [new TimelinePiece(from, to, [])];
}

/// <summary>A stretch of a role that passes to others.</summary>
/// <param name="Before">Empty: nobody.</param>
/// <param name="After">Empty: nobody.</param>
public sealed record MovedShift(RoleName Role, Instant From, Instant To, IReadOnlyList<PersonId> Before, IReadOnlyList<PersonId> After);
