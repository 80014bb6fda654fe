using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when a change is taken back, or may not be.</summary>
internal static class CancelWords
{
    private const int MostListed = 15;

    /// <param name="change">As it was before.</param>
    public static Text Cancelled(Turn turn, Change change, UserRef actor)
    {
        var what = ChangeWords.Whole(turn, change, turn.Roster.ZoneOf(actor));
        return change.State switch
        {
            ChangeState.InForce when change.What.From > turn.Now => Text.Of($"{change.Id} is taken back; it had not begun. It was: {what}."),
            ChangeState.InForce => Text.Of($"{change.Id} ends now; what was until now stays as it was. It was: {what}."),
            ChangeState.Asked => Text.Of($"{change.Id} is taken back; everybody asked can see it. It was: {what}."),
            _ => Text.Of($"All right, nothing was changed ({change.Id})."),
        };
    }

    /// <summary>To those who were asked, and to whose shift it was about.</summary>
    public static Text Withdrawn(Turn turn, Change change, UserRef by) => Text.Of($"{turn.Roster.NameOf(by)} took {change.Id} back, nothing more to do.");

    public static Text NotYours(Turn turn, Change change)
    {
        var concerned = change.What switch
        {
            Alteration.Cover c => new[] { c.Person, c.Instead },
            Alteration.Exchange s => [s.A.Person, s.B.Person],
            Alteration.Absence a => [a.Person],
            _ => [],
        };
        var people = concerned.OfType<PersonId>().Concat(change.By.Person is { } by ? [by] : []).Distinct();
        var leads = change.What.InRota is { } rota ? turn.Roster.LeadsOf(rota) : [];
        return Text.Of($"{change.Id} is not yours. {ChangeWords.WhoMayFirst(turn, people.Concat(leads).Distinct())} can do that.");
    }

    public static Text List(Turn turn, UserRef reader, string command, IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
            return Text.Of($"There is nothing you could cancel.");
        var zone = turn.Roster.ZoneOf(reader);
        var more = changes.Count > MostListed ? Text.Plain($"… and {changes.Count - MostListed} more.") : null;
        return Text.Lines([
            Text.Of($"You could cancel, as in {new Span.Code($"{command} cancel {changes[0].Id}")}:"),
            .. changes.Take(MostListed).Select(c => Text.Plain($"{c.Id} {State(c.State)}: {ChangeWords.Whole(turn, c, zone)}")),
            more,
        ]);
    }

    private static string State(ChangeState state) => state switch
    {
        ChangeState.Draft => "(not confirmed)",
        ChangeState.Asked => "(asked)",
        _ => "(in force)",
    };
}
