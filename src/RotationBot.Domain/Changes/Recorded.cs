using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Changes;

/// <summary>Changes as the calculator reads them.</summary>
public static class Recorded
{
    /// <param name="changes">Those that are or have been in force; others are left out.</param>
    /// <returns>For every rota. What names a role or a person the configuration has lost since is left out: it can no longer be shown.</returns>
    public static IReadOnlyDictionary<RotaId, RotaRecords> Of(IEnumerable<Change> changes, Organisation organisation)
    {
        var inForce = changes.Where(c => c.InForceAt is not null).OrderBy(c => c.InForceAt).ThenBy(c => c.Id.Number).ToList();
        var absences = inForce.SelectMany(AbsencesOf).ToList();
        return organisation.Rotas.ToDictionary(rota => rota.Key, rota => Known(rota.Value, new(
            [.. inForce.Where(c => c.What.InRota == rota.Key).SelectMany(OverridesOf)],
            [.. absences.Where(a => rota.Value.Participants.Contains(a.Person))],
            [.. inForce.Where(c => c.What.InRota == rota.Key).SelectMany(SwapsOf)])));
    }

    /// <summary>The records as they are once <paramref name="after"/> is stored in place of <paramref name="before"/>; a rota it does not concern keeps the very same ones.</summary>
    public static IReadOnlyDictionary<RotaId, RotaRecords> With(IReadOnlyDictionary<RotaId, RotaRecords> records, Change? before, Change after, Organisation organisation)
    {
        var (gone, come) = (Of(before is null ? [] : [before], organisation), Of([after], organisation));
        return organisation.Rotas.Keys.ToDictionary(rota => rota, rota => Replaced(records.GetValueOrDefault(rota, RotaRecords.None), gone[rota], come[rota]));
    }

    private static RotaRecords Replaced(RotaRecords records, RotaRecords gone, RotaRecords come) => IsNone(gone) && IsNone(come) ? records : new(
        [.. Without(records.Overrides, gone.Overrides), .. come.Overrides],
        [.. Without(records.Absences, gone.Absences), .. come.Absences],
        [.. Without(records.Swaps, gone.Swaps), .. come.Swaps]);

    private static bool IsNone(RotaRecords records) => records is { Overrides: [], Absences: [], Swaps: [] };

    /// <summary>Each of them once: two people's words can be the same.</summary>
    private static List<T> Without<T>(IReadOnlyList<T> all, IReadOnlyList<T> gone)
    {
        List<T> left = [.. all];
        foreach (var one in gone)
            left.Remove(one);
        return left;
    }

    private static RotaRecords Known(Rota rota, RotaRecords records) => new(
        [.. records.Overrides.Where(o => rota.Check(new([o], [], [])).Count == 0)],
        [.. records.Absences.Where(a => rota.Check(new([], [a], [])).Count == 0)],
        [.. records.Swaps.Where(s => rota.Check(new([], [], [s])).Count == 0)]);

    private static IEnumerable<Override> OverridesOf(Change change) => change.What is Alteration.Cover cover
        ? cover.Stretches.Select(s => new Override(change.Id.ToString(), cover.Role, cover.Person, s.From, s.To, change.InForceAt, change.EndedAt))
        : [];

    private static IEnumerable<Swap> SwapsOf(Change change) => change.What is Alteration.Exchange swap
        ? [new(change.Id.ToString(), swap.Role, new(swap.A.From, swap.A.Person), new(swap.B.From, swap.B.Person), change.InForceAt, change.EndedAt)]
        : [];

    /// <summary>One that was cancelled ends there; one that never began is none.</summary>
    private static IEnumerable<Absence> AbsencesOf(Change change)
    {
        if (change.What is not Alteration.Absence away)
            yield break;
        var end = change.EndedAt is { } ended ? Instant.Min(ended, away.End) : away.End;
        if (end > away.Start)
            yield return new(away.Person, away.Start, end) { Created = change.InForceAt };
    }
}
