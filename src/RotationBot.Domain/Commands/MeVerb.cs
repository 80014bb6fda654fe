using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>The asker's own coming shifts, and what they have in hand.</summary>
internal static class MeVerb
{
    private const int MostShifts = 12;

    public static Reply Show(Turn turn, CommandLine line)
    {
        var shifts = line.Actor.Person is { } me
            ? turn.Facts.Organisation.Rotas.SelectMany(rota => Shifts(turn, rota.Key, rota.Value, me)).OrderBy(s => s.Shift.From).ToList()
            : [];
        var lines = shifts.Take(MostShifts).Select(s => Line(turn, line.Actor, s.Rota, s.Shift));
        return new(Text.Lines([Heading(line.Actor, shifts.Count), .. lines, InHand(turn, line.Actor)]), false);
    }

    private static IEnumerable<(RotaId Rota, PersonShift Shift)> Shifts(Turn turn, RotaId id, Rota rota, PersonId me) =>
        rota.MyShifts(me, turn.Now, turn.Now + Outlook.EightWeeks, turn.Facts.RecordsOf(id)).Items.Select(s => (id, s));

    private static Text Heading(UserRef actor, int count) => Text.Plain(count switch
    {
        0 when actor.Person is null => "You are in no rota that I know of.",
        0 => "You have no shift in the next eight weeks.",
        > MostShifts => $"Your next {MostShifts} of {count} shifts in eight weeks:",
        _ => "Your shifts in the next eight weeks:",
    });

    private static Text Line(Turn turn, UserRef actor, RotaId id, PersonShift shift)
    {
        var zone = turn.Roster.ZoneOf(actor);
        var from = shift.From == turn.Now ? "now" : Times.Dated(shift.From, zone, turn.Now);
        var until = End(turn, id, shift) is { } end ? " to " + Times.Full(end, zone, turn.Now) : $" ({ZoneNames.City(zone)}) and on";
        return Text.Plain($"{from}{until}: {turn.Roster.NameOf(id, shift.Role)}{(turn.Facts.Organisation.Rotas[id].ChangedBy(shift.Role, shift.From, turn.Facts.RecordsOf(id)) is { } by ? $" ({by})" : "")}");
    }

    /// <summary>A shift that reaches beyond what is shown ends when it ends. Null: not within 400 days.</summary>
    private static Instant? End(Turn turn, RotaId id, PersonShift shift) => shift.To < turn.Now + Outlook.EightWeeks
        ? shift.To
        : turn.Facts.Organisation.Rotas[id].HeldUntil(shift.Role, shift.From, turn.Facts.RecordsOf(id));

    private static Text? InHand(Turn turn, UserRef actor)
    {
        var mine = turn.Facts.OpenRequests.Where(r => r.TakenBy?.Is(actor) == true).Select(r => r.Id.ToString()).ToList();
        return mine.Count == 0 ? null : Text.Plain($"You have {Lists.And(mine)} in hand.");
    }
}
