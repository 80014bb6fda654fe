using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Which shifts can be swapped.</summary>
internal static class SwapRules
{
    /// <summary>The person's shift on a day of the rota, best the one that starts then; with a time the one that contains it. Null: none of theirs.</summary>
    public static ShiftOf? Find(Turn turn, RotaId id, RoleName role, PersonId person, SwapDate date)
    {
        var (rota, records) = (turn.Facts.Organisation.Rotas[id], turn.Facts.RecordsOf(id));
        var (from, to) = date.In(rota.TimeZone);
        var theirs = rota.ShiftsIn(role, from, to, records).Where(s => s.Holders.Contains(person)).ToList();
        return (theirs.FirstOrDefault(s => s.From >= from) ?? theirs.FirstOrDefault()) is { } shift ? new(person, shift.From, shift.To) : null;
    }

    /// <summary>Why two shifts that were found cannot be swapped, or no longer; null: they can.</summary>
    /// <param name="reader">Who wants it.</param>
    public static Text? Refusal(Turn turn, Alteration.Exchange swap, UserRef reader)
    {
        if (swap.A.From == swap.B.From)
            return SwapWords.SameShift(turn, swap);
        foreach (var (shift, other) in new[] { (swap.A, swap.B), (swap.B, swap.A) })
        {
            if (shift.From <= turn.Now)
                return SwapWords.Begun(turn, swap, shift, other, reader);
            if (!Holds(turn, swap, shift, turn.Facts.Records))
                return SwapWords.NoLongerTheirs(turn, swap, shift);
        }
        return null;
    }

    /// <summary>Whether each of the two has the shift they would give.</summary>
    public static bool AreHeld(Turn turn, Alteration.Exchange swap, IReadOnlyDictionary<RotaId, RotaRecords> records) =>
        Holds(turn, swap, swap.A, records) && Holds(turn, swap, swap.B, records);

    private static bool Holds(Turn turn, Alteration.Exchange swap, ShiftOf shift, IReadOnlyDictionary<RotaId, RotaRecords> records) => turn.Facts.Organisation.Rotas[swap.Rota]
        .ShiftsIn(swap.Role, shift.From, shift.From + Duration.FromSeconds(1), records.GetValueOrDefault(swap.Rota, RotaRecords.None)) is [var now] && now.Holders.Contains(shift.Person);
}

/// <summary>The day, or the moment, a shift is named by.</summary>
/// <param name="At">Null: the whole day.</param>
internal sealed record SwapDate(LocalDate Day, Instant? At)
{
    public (Instant From, Instant To) In(DateTimeZone zone) => At is { } at
        ? (at, at + Duration.FromSeconds(1))
        : (LocalTimes.ToInstant(Day.AtMidnight(), zone), LocalTimes.ToInstant(Day.PlusDays(1).AtMidnight(), zone));
}
