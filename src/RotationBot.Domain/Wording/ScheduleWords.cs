using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>The coming shifts of a team, a line for every change, naming only who changes.</summary>
internal static class ScheduleWords
{
    private const int MostLines = 20;

    public static Text Of(Turn turn, Team team, Instant end)
    {
        if (turn.Roster.RotaOf(team) is not { } rota)
            return OnCallWords.WithoutRota(team);
        var timelines = rota.Roles.Select(r => (Role: r.Name, Pieces: rota.Timeline(r.Name, turn.Now, end, turn.Roster.RecordsOf(team)).Items)).ToList();
        var throughout = timelines.Where(t => t.Pieces.Count == 1).Select(t => $"{t.Role} {Names(t.Pieces[0])}").ToList();
        var changes = timelines.Where(t => t.Pieces.Count > 1)
            .SelectMany(t => t.Pieces.Select(piece => (t.Role, Piece: piece)))
            .GroupBy(c => c.Piece.From)
            .OrderBy(g => g.Key)
            .Select(g => $"{When(g.Key)} {string.Join(" · ", g.Select(c => $"{c.Role} {Names(c.Piece)}{By(c.Role, c.Piece)}"))}")
            .ToList();
        var more = changes.Count > MostLines ? Text.Plain($"… and {changes.Count - MostLines} more changes.") : null;
        return Text.Lines([Text.Of($"{new Span.Bold(team.Name)} · {ZoneNames.City(rota.TimeZone)}{(throughout.Count == 0 ? "" : " · throughout: " + string.Join(" · ", throughout))}"), .. changes.Take(MostLines).Select(Text.Plain), more]);

        string By(RoleName role, TimelinePiece piece) => rota.ChangedBy(role, piece.From, turn.Roster.RecordsOf(team)) is { } id ? $" ({id})" : "";

        string When(Instant at) => at == turn.Now ? "now:" : Times.Dated(at, rota.TimeZone, turn.Now) + ":";

        string Names(TimelinePiece piece) => piece.Holders.Count == 0 ? "nobody" : Lists.And([.. piece.Holders.Select(turn.Roster.NameOf)]);
    }
}
