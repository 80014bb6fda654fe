using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A maximal stretch of time with the same holders.</summary>
/// <param name="Holders">Empty: nobody.</param>
public sealed record TimelinePiece(Instant From, Instant To, IReadOnlyList<PersonId> Holders)
{
    /// <summary>The one holder of a rotation or follows role; null: nobody.</summary>
    public PersonId? Person => Holders is [var person, ..] ? person : null;

    public Duration Length => To - From;

    /// <summary>Lazily, so that a question about the first piece costs no more than that.</summary>
    internal static IEnumerable<TimelinePiece> Of(RoleChanges role, Instant from, Instant to)
    {
        var piece = new TimelinePiece(from, from, role.HoldersAt(from));
        while (piece.To < to)
        {
            var edge = Instant.Min(role.NextEdge(piece.To) ?? to, to);
            var holders = edge < to ? role.HoldersAt(edge) : [];
            if (edge < to && holders.SequenceEqual(piece.Holders))
            {
                piece = piece with { To = edge };
                continue;
            }

            yield return piece with { To = edge };
            piece = new(edge, edge, holders);
        }
    }

    /// <summary>Pieces that follow each other, those with the same holders as one. Lazily, too.</summary>
    internal static IEnumerable<TimelinePiece> Join(IEnumerable<TimelinePiece> pieces)
    {
        TimelinePiece? open = null;
        foreach (var piece in pieces)
        {
            if (open is not null && !open.Holders.SequenceEqual(piece.Holders))
            {
                yield return open;
                open = null;
            }

            open = open is null ? piece : open with { To = piece.To };
        }

        if (open is not null)
            yield return open;
    }
}

/// <summary>One turn of a person.</summary>
public sealed record PersonShift(RoleName Role, Instant From, Instant To);

/// <param name="Person">Null: nobody.</param>
/// <param name="InHours">Of <paramref name="Time"/>, what lies in the rota's office hours; all of it where it has none.</param>
public sealed record Share(PersonId? Person, Duration Time, Duration InHours)
{
    public Duration OutOfHours => Time - InHours;

    internal Share Plus(Share other) => this with { Time = Time + other.Time, InHours = InHours + other.InHours };
}

/// <summary>The answer about a stretch of time, or why there is none.</summary>
public sealed record RangeAnswer<T>(IReadOnlyList<T> Items, RotaFault? Fault);

internal static class RangeAnswer
{
    private const int MaxDays = 3660;

    public static RangeAnswer<T> Of<T>(Instant from, Instant to, RotaFault? unknown, Func<IEnumerable<T>> items) =>
        (unknown ?? RangeFault(from, to)) is { } fault ? new([], fault) : new([.. items()], null);

    private static RotaFault? RangeFault(Instant from, Instant to)
    {
        if (to <= from)
            return new(FaultCode.BadInterval, "to", to.ToString(), $"the end must come after the start, {from}");
        return to - from > Duration.FromDays(MaxDays)
            ? new(FaultCode.RangeTooLong, "to", to.ToString(), $"at most {MaxDays} days can be asked for at once")
            : null;
    }
}
