using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>"take 2h": the asker holds the role, at once.</summary>
internal static class TakeVerb
{
    public static Reply Take(Turn turn, CommandLine line)
    {
        var (wish, problem) = Wish.Of(turn, line, "take 2h");
        if (problem is not null)
            return new(problem, false);
        if (wish!.Phrase.People is [var other, ..])
            return new(CoverWords.TakeIsYours(line, other), false);
        var (team, unclear) = RotaChoice.Of(turn, line, wish.Phrase, wish.Subject);
        if (unclear is not null)
            return new(unclear, false);
        return new(Take(turn, line, wish, team!), false);
    }

    private static Text Take(Turn turn, CommandLine line, Wish wish, Team team)
    {
        var (id, rota) = (team.Rota!.Value, turn.Roster.RotaOf(team)!);
        if (Refusal(turn, line.Actor, id, wish.Subject) is { } refusal)
            return refusal;
        var (role, unknown) = RotaChoice.RoleOf(turn, team, wish.Phrase);
        if (unknown is not null)
            return unknown;
        var others = rota.Timeline(role, wish.Range.From, wish.Range.To, turn.Facts.RecordsOf(id)).Items.Where(p => !p.Holders.SequenceEqual([wish.Subject])).ToList();
        if (others.Count == 0)
            return Text.Lines(wish.Remark, CoverWords.HeldAlready(turn, wish.Subject, id, role, wish.Range, line.Actor));
        var cover = new Alteration.Cover(id, role, Joined(others), Instead: null, wish.Subject);
        var change = Drafting.New(turn, line.Actor, line.Where, cover);
        Beginning.Of(turn, change, line.Actor, line.Actor.Person is { } person ? [person] : []);
        var relieved = others.SelectMany(p => p.Holders).Where(p => p != wish.Subject).Distinct().ToList();
        return Text.Lines([wish.Remark, CoverWords.Taken(turn, change, line.Actor, relieved), .. CoverWarnings.Of(turn, cover, wish.Subject)]);
    }

    private static Text? Refusal(Turn turn, UserRef actor, RotaId rota, PersonId subject)
    {
        if (subject != actor.Person)
            return ChangeRights.Leads(turn, actor, rota) ? null : ChangeWords.NotForOthers(turn, rota, subject);
        return ChangeRights.MayChange(turn, actor, rota) ? null : ChangeWords.NotYours(turn, rota);
    }

    /// <summary>Pieces of several holders that touch are one stretch for whoever takes them.</summary>
    private static List<Stretch> Joined(IReadOnlyList<TimelinePiece> pieces)
    {
        var joined = new List<Stretch>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].To == piece.From)
                joined[^1] = joined[^1] with { To = piece.To };
            else
                joined.Add(new(piece.From, piece.To));
        }
        return joined;
    }
}
