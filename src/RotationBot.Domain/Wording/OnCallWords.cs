using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>Who is on call, said in one or two lines per team.</summary>
internal static class OnCallWords
{
    public static Text Now(Turn turn, Team team)
    {
        if (turn.Roster.RotaOf(team) is not { } rota)
            return WithoutRota(team);
        var roles = turn.Roster.OnCall(team, turn.Now)!.Roles
            .GroupBy(r => Until(turn, team, rota, r.Role))
            .Select(g => string.Join(" · ", g.Select(r => $"{r.Role} {Names(turn, r.Holders)}")) + g.Key);
        return Text.Lines(
            Text.Of($"{new Span.Bold(team.Name)} · now: {string.Join(" · ", roles)}"),
            Text.Of($"{NextLine(turn, team, rota)}{Open(turn, team)}"));
    }

    public static Text At(Turn turn, Team team, Instant at, DateTimeZone reader)
    {
        if (turn.Roster.RotaOf(team) is not { } rota)
            return WithoutRota(team);
        var when = Times.FullFor(at, rota.TimeZone, reader, turn.Now);
        var roles = turn.Roster.OnCall(team, at)!.Roles.Select(r => $"{r.Role} {Names(turn, r.Holders)}");
        return Text.Of($"{new Span.Bold(team.Name)} on {when}: {string.Join(" · ", roles)}.{Closed(turn, team, rota, at)}");
    }

    public static Text Next(Turn turn, Team team) => turn.Roster.RotaOf(team) is { } rota
        ? Text.Of($"{new Span.Bold(team.Name)} · {NextLine(turn, team, rota)}")
        : WithoutRota(team);

    public static Text Unreadable(string phrase) => Text.Of(
        $"I can't read \"{Lists.Excerpt(phrase, 40)}\" as a time. Try {new Span.Code("fri 18:00")}, {new Span.Code("tomorrow 09:00")} or {new Span.Code("2026-12-01 14:00")}.");

    private static string Until(Turn turn, Team team, Rota rota, RoleName role) =>
        !IsStatic(rota, role) && rota.HeldUntil(role, turn.Now, turn.Roster.RecordsOf(team)) is { } end
            ? $" (until {Times.Brief(end, rota.TimeZone, turn.Now)} {ZoneNames.City(rota.TimeZone)}, in {Times.Length(end - turn.Now)})"
            : "";

    private static string NextLine(Turn turn, Team team, Rota rota)
    {
        var next = rota.Roles.Where(r => r.Kind == RoleKind.Rotation)
            .Select(r => (r.Name, Holder: rota.Next(r.Name, turn.Now, turn.Roster.RecordsOf(team))))
            .Where(n => n.Holder is not null)
            .GroupBy(n => n.Holder!.From)
            .Select(g => $"{string.Join(" · ", g.Select(n => $"{n.Name} {turn.Roster.NameOf(n.Holder!.Person)}"))} from {Times.Full(g.Key, rota.TimeZone, turn.Now)}")
            .ToList();
        return "next: " + (next.Count == 0 ? "nobody" : string.Join(" · ", next));
    }

    private static string Open(Turn turn, Team team)
    {
        var open = turn.Facts.OpenRequests.Where(r => r.Team == team.Id).ToList();
        return open.Count == 0 ? "" : $" · {open.Count} open request{(open.Count == 1 ? "" : "s")}, oldest {Times.Length(turn.Now - open.Min(r => r.OpenedAt))}";
    }

    private static string Closed(Turn turn, Team team, Rota rota, Instant at)
    {
        if (rota.OfficeHoursAt(at)?.IsOpen(at) != false)
            return "";
        var rings = team.Policy is { } id ? turn.Facts.Organisation.Policies[id].IgnoreOfficeHours : new HashSet<PriorityId>();
        var labels = turn.Facts.Organisation.Priorities.Where(p => rings.Contains(p.Id)).Select(p => p.Label).ToList();
        return " Office hours are over then" + (labels.Count == 0 ? "." : $"; {Lists.And(labels)} still ring{(labels.Count == 1 ? "s" : "")}.");
    }

    private static string Names(Turn turn, IReadOnlyList<PersonId> people) =>
        people.Count == 0 ? "nobody" : Lists.And([.. people.Select(turn.Roster.NameOf)]);

    private static bool IsStatic(Rota rota, RoleName role) => rota.Roles.FirstOrDefault(r => r.Name == role)?.Kind == RoleKind.Static;

    public static Text WithoutRota(Team team) => Text.Of(
        $"{new Span.Bold(team.Name)} has no rota{(team.Channel is { } channel ? Text.Of($"; ask in {new Span.InChannel(channel)}") : Text.Empty)}.");
}
