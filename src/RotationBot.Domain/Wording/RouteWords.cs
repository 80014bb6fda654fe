using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>Who would own a message: the team, why, where to ask, who is on call.</summary>
internal static class RouteWords
{
    public static Text Of(Turn turn, Ownership ownership)
    {
        if (ownership.Owner is not { } owner)
            return OpeningWords.NobodyFits(ownership);
        var team = turn.Roster.TeamOf(owner.Team);
        var channel = owner.Channel ?? team.Channel;
        var where = channel is { } known ? Text.Of($" · {new Span.InChannel(known)}") : Text.Empty;
        return Text.Lines(
            Text.Of($"{new Span.Bold(Lists.And([team.Name, .. ownership.Together.Select(o => turn.Roster.TeamOf(o.Team).Name)]))} ({ownership.Why ?? (ownership.IsLastResort ? "no other rule matched" : "by place")}){where}{OnCall(turn, team)}{Others(turn, ownership)}{Cc(turn, ownership)}"),
            OpeningWords.References(owner),
            ownership.Question is { } question ? Text.Plain($"{question.Ask} {string.Join(", ", question.Options.Select(o => $"{o.Label}: {turn.Roster.TeamOf(o.Owner.Team).Name}"))}.") : null);
    }

    private static string OnCall(Turn turn, Team team) =>
        turn.Roster.OnCall(team, turn.Now)?.Roles.FirstOrDefault(r => r.Holders.Count > 0).Holders is { Count: > 0 } holders
            ? $" · on call: {Lists.And([.. holders.Select(turn.Roster.NameOf)])}"
            : "";

    private static string Cc(Turn turn, Ownership ownership) =>
        ownership.Cc.Count == 0 ? "" : $" · cc {Lists.And([.. ownership.Cc.Select(id => turn.Roster.TeamOf(id).Name)])}";

    private static string Others(Turn turn, Ownership ownership) =>
        ownership.Others.Count == 0 || ownership.Question is not null ? "" : $" · or {Lists.And([.. ownership.Others.Take(2).Select(o => turn.Roster.TeamOf(o.Team).Name)])}";
}
