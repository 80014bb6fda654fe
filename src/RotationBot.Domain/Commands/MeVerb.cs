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
    private static readonly Duration Ahead = Duration.FromDays(8 * 7);

    public static Reply Show(Turn turn, CommandLine line)
    {
        if (line.Actor.Person is not { } me)
            return new(Text.Plain("You are in no rota that I know of."), false);
        var shifts = turn.Facts.Organisation.Rotas.SelectMany(rota => Shifts(turn, rota.Key, rota.Value, me)).OrderBy(s => s.Shift.From).ToList();
        var lines = shifts.Take(MostShifts).Select(s => Line(turn, line.Actor, s.Team, s.Shift));
        return new(Text.Lines([Heading(shifts.Count), .. lines, InHand(turn, line.Actor)]), false);
    }

    private static IEnumerable<(string Team, PersonShift Shift)> Shifts(Turn turn, RotaId id, Rota rota, PersonId me)
    {
        var team = turn.Facts.Organisation.Teams.Values.FirstOrDefault(t => t.Rota == id)?.Name ?? id.Value;
        return rota.MyShifts(me, turn.Now, turn.Now + Ahead, turn.Facts.RecordsOf(id)).Items.Select(s => (team, s));
    }

    private static Text Heading(int count) => Text.Plain(count switch
    {
        0 => "You have no shift in the next eight weeks.",
        > MostShifts => $"Your next {MostShifts} of {count} shifts in eight weeks:",
        _ => "Your shifts in the next eight weeks:",
    });

    private static Text Line(Turn turn, UserRef actor, string team, PersonShift shift)
    {
        var zone = turn.Roster.ZoneOf(actor);
        var from = shift.From == turn.Now ? "now" : Times.Dated(shift.From, zone, turn.Now);
        return Text.Plain($"{from} to {Times.Full(shift.To, zone, turn.Now)}: {team} {shift.Role}");
    }

    private static Text? InHand(Turn turn, UserRef actor)
    {
        var mine = turn.Facts.OpenRequests.Where(r => r.TakenBy?.Is(actor) == true).Select(r => r.Id.ToString()).ToList();
        return mine.Count == 0 ? null : Text.Plain($"You have {Lists.And(mine)} in hand.");
    }
}
