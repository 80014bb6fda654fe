using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said about two shifts to be swapped.</summary>
internal static class SwapWords
{
    private const int NextShifts = 2;
    private static readonly Duration Ahead = Duration.FromDays(183);

    public static Text Draft(Turn turn, Change change, UserRef reader)
    {
        var swap = (Alteration.Exchange)change.What;
        var zone = turn.Roster.ZoneOf(reader);
        var asked = change.Asked.Count > 0 ? $" {turn.Roster.NameOf(change.Asked[0].Person)} is asked first." : " Both are told.";
        return Text.Lines([
            Text.Of($"Swap these two shifts of {ChangeWords.Slot(turn, swap.Rota, swap.Role)}?{asked} ({change.Id})"),
            Line(turn, swap, swap.A, swap.B.Person, zone),
            Line(turn, swap, swap.B, swap.A.Person, zone),
            .. CoverWarnings.Of(turn, swap.Rota, swap.Role, [new(swap.A.From, swap.A.To)], swap.B.Person),
            .. CoverWarnings.Of(turn, swap.Rota, swap.Role, [new(swap.B.From, swap.B.To)], swap.A.Person),
        ]);
    }

    public static Text Usage(CommandLine line) => Text.Of(
        $"Whose shifts, and when? {new Span.Code($"{line.Name} swap @a DATE @b DATE")}, or for one of your own {new Span.Code($"{line.Name} swap DATE @b DATE")}.");

    public static Text OnePerson(Turn turn, PersonId person) => Text.Of($"Both shifts would be {turn.Roster.NameOf(person)}'s; a swap needs two people.");

    public static Text NotInRota(Turn turn, RotaId rota, PersonId person) =>
        Text.Of($"{turn.Roster.NameOf(person)} is not in {turn.Roster.NameOf(rota)}'s rota; shifts are swapped within one rota.");

    public static Text NoRotation(Turn turn, RotaId rota, RoleName role) =>
        Text.Of($"{ChangeWords.Slot(turn, rota, role)} has no shifts of its own to swap: it follows another role, or is always the same people. {new Span.Code("cover")} works for it.");

    public static Text WhichRole(IReadOnlyList<Alteration.Exchange> options) =>
        Text.Of($"They could swap {Lists.Or([.. options.Select(o => o.Role.Value)])}; which role? Add it to the command.");

    /// <summary>Whose shift it is instead, and when the person's own come.</summary>
    public static Text NotTheirs(Turn turn, RotaId id, RoleName role, PersonId person, SwapDate date, UserRef reader)
    {
        var (rota, records, zone) = (turn.Facts.Organisation.Rotas[id], turn.Facts.RecordsOf(id), turn.Roster.ZoneOf(reader));
        var (from, to) = date.In(rota.TimeZone);
        var holders = rota.ShiftsIn(role, from, to, records).SelectMany(s => s.Holders).Distinct().Select(turn.Roster.NameOf).ToList();
        var next = rota.MyShifts(person, turn.Now, turn.Now + Ahead, records).Items.Where(s => s.Role == role).Take(NextShifts)
            .Select(s => ChangeWords.When(turn, id, [new(s.From, s.To)], zone)).ToList();
        var theirs = next.Count == 0 ? "has none in the next half year" : "has " + string.Join("; ", next);
        return Text.Of($"{ChangeWords.Slot(turn, id, role)} on {Times.DayName(date.Day, turn.Now.InZone(rota.TimeZone).Date)} is {(holders.Count == 0 ? "nobody's" : Lists.And(holders) + "'s")}, not {turn.Roster.NameOf(person)}'s. {turn.Roster.NameOf(person)} {theirs}.");
    }

    public static Text SameShift(Turn turn, Alteration.Exchange swap) =>
        Text.Of($"Both dates lie in the same shift of {ChangeWords.Slot(turn, swap.Rota, swap.Role)}; name two shifts.");

    public static Text Begun(Turn turn, Alteration.Exchange swap, ShiftOf shift, ShiftOf other, UserRef reader)
    {
        var zone = turn.Roster.ZoneOf(reader);
        var rest = $"{turn.Facts.Platforms[reader.Platform].Traits.Command} cover @{other.Person} until {Times.Dated(shift.To, zone, turn.Now)}";
        return Text.Of($"{turn.Roster.NameOf(shift.Person)}'s shift {ChangeWords.Shift(turn, swap, shift, zone)} has begun, so it can't be swapped; cover the rest instead: {new Span.Code(rest)}.");
    }

    public static Text NoLongerTheirs(Turn turn, Alteration.Exchange swap, ShiftOf shift) =>
        Text.Of($"{ChangeWords.Slot(turn, swap.Rota, swap.Role)} {Times.Range(shift.From, shift.To, turn.Facts.Organisation.Rotas[swap.Rota].TimeZone, turn.Now)} is not {turn.Roster.NameOf(shift.Person)}'s any more, so the swap can't be made.");

    private static Text Line(Turn turn, Alteration.Exchange swap, ShiftOf shift, PersonId then, DateTimeZone zone) =>
        Text.Of($"{ChangeWords.Shift(turn, swap, shift, zone)}: {turn.Roster.NameOf(shift.Person)} now, {turn.Roster.NameOf(then)} afterwards");
}
