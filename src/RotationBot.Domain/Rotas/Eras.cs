using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>What a rota has been, one after the other. The last holds from its beginning on; most rotas have but one.</summary>
internal sealed class Eras(IReadOnlyList<Era> all)
{
    private readonly Era[] all = [.. all];

    public RotaParts Last => all[^1].Parts;

    public IReadOnlySet<PersonId> Participants => all.SelectMany(era => era.Parts.Participants).ToHashSet();

    public RotaParts At(Instant at)
    {
        for (var i = all.Length - 1; i > 0; i--)
            if (all[i].From <= at)
                return all[i].Parts;
        return all[0].Parts;
    }

    public Instant? NextAfter(Instant at)
    {
        foreach (var era in all)
            if (era.From > at)
                return era.From;
        return null;
    }

    public bool Any(Func<RotaParts, bool> has) => Array.Exists(all, era => has(era.Parts));

    /// <summary><c>[from, to)</c> cut where eras meet.</summary>
    public IEnumerable<EraCut> Cut(Instant from, Instant to)
    {
        for (var start = from; start < to;)
        {
            var end = Instant.Min(NextAfter(start) ?? to, to);
            yield return new(At(start), start, end);
            start = end;
        }
    }

    /// <summary>The maximal pieces of a role, lazily. A role that an era does not have is held by nobody.</summary>
    public IEnumerable<TimelinePiece> Pieces(RoleName role, Instant from, Instant to, RotaRecords records) => NextAfter(from) is null
        ? new EraCut(Last, from, to).Pieces(role, records)
        : TimelinePiece.Join(Cut(from, to).SelectMany(cut => cut.Pieces(role, records)));
}

/// <param name="From">Of the first era it does not count.</param>
internal sealed record Era(Instant From, RotaParts Parts);

/// <summary>A stretch of time within one era.</summary>
internal sealed record EraCut(RotaParts Parts, Instant From, Instant To)
{
    public IEnumerable<TimelinePiece> Pieces(RoleName role, RotaRecords records) =>
        Parts.Plan(role) is { } plan ? TimelinePiece.Of(new RotaView(Parts, records).Of(plan), From, To) : [new(From, To, [])];

    /// <summary>The shifts of a rotation that overlap it, whole.</summary>
    public IEnumerable<WholeShift> Shifts(RoleName role, RotaRecords records)
    {
        if (Parts.Plan(role) is not Rotation rotation)
            yield break;
        var view = new RotaView(Parts, records).Of(rotation);
        Instant? last = null;
        for (Instant? at = From; at < To; at = rotation.NextEdge(view.MomentOf(at.Value)))
        {
            if (rotation.ShiftAt(view.MomentOf(at.Value).Local) is not { } shift || rotation.StartOf(shift) == last)
                continue;
            last = rotation.StartOf(shift);
            yield return new(last.Value, rotation.EndOf(shift), [.. TimelinePiece.Of(view, last.Value, rotation.EndOf(shift)).SelectMany(p => p.Holders).Distinct()]);
        }
    }
}
