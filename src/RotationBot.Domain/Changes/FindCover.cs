using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Asks the rota who can take the shifts that an absence hits. Until somebody does, whoever stands in by plan keeps them.</summary>
internal static class FindCover
{
    /// <param name="all">Else the first shift only.</param>
    public static Outcome Do(Turn turn, UserRef actor, ChannelRef where, Change change, bool all)
    {
        if (change.What is not Alteration.Absence away || change.State != ChangeState.InForce || change.IsOver(turn.Now))
            return new(false, ChangeWords.Standing(turn, change, actor));
        if (!ChangeRights.MayCancel(turn, actor, change))
            return new(false, CancelWords.NotYours(turn, change));
        var without = Recorded.With(turn.Facts.Records, change, change with { EndedAt = away.Start }, turn.Facts.Organisation);
        var hits = Hits(turn, away, without, turn.Facts.Records);
        if (hits.Count == 0)
            return new(false, AbsenceWords.HitsNothing(turn, away.Person, actor));
        var asked = hits.Take(all ? hits.Count : 1).Select(hit => AskFor(turn, actor, where, change.Id, hit)).ToList();
        return new(true, Text.Lines(asked));
    }

    /// <summary>The shifts that pass from the absent person to others, or to nobody.</summary>
    public static IReadOnlyList<RotaMove> Hits(Turn turn, Alteration.Absence away, IReadOnlyDictionary<RotaId, RotaRecords> without, IReadOnlyDictionary<RotaId, RotaRecords> with) =>
    [
        .. Moves.Between(turn, without, with, away.End)
            .Where(m => m.Shift.Before.Contains(away.Person) && !m.Shift.After.Contains(away.Person))
            .OrderBy(m => m.Shift.From),
    ];

    private static Text AskFor(Turn turn, UserRef actor, ChannelRef where, ChangeId absence, RotaMove hit)
    {
        var cover = new Alteration.Cover(hit.Rota, hit.Shift.Role, [new(hit.Shift.From, hit.Shift.To)], Instead: null, Person: null, ForAbsence: absence);
        if (turn.Facts.Changes.FirstOrDefault(c => c is { State: ChangeState.Asked, What: Alteration.Cover { ForAbsence: not null } other } && IsSame(other, cover)) is { } already)
            return AbsenceWords.AskedAlready(already);
        var people = Candidates.For(turn, hit.Rota, hit.Shift.Role, cover.Stretches, [.. hit.Shift.Before, .. hit.Shift.After]);
        if (!people.Any(turn.Roster.Reaches))
            return AbsenceWords.NobodyToAsk(turn, hit, actor);
        var change = Drafting.New(turn, actor, where, cover) with { Asked = Candidates.AsAsked(turn, people) };
        turn.Log(actor, change, "entered", Audit.Of(change));
        var asked = Asking.Send(turn, change);
        turn.Log(actor, asked, "asked", string.Join(", ", people));
        return AskWords.Sent(turn, asked);
    }

    private static bool IsSame(Alteration.Cover one, Alteration.Cover other) =>
        one.Rota == other.Rota && one.Role == other.Role && one.From <= other.From && one.To >= other.To;
}
