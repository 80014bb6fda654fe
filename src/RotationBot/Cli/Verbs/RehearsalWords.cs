using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli.Verbs;

/// <summary>A rehearsal as a person reads it: what was asked, what the asker reads, then a line for each time somebody is told.</summary>
internal static class RehearsalWords
{
    public static string Of(Rehearsed rehearsed, Organisation organisation, Instant now)
    {
        var zone = organisation.TimeZone;
        var rows = rehearsed.Told.Select(ring => Row(ring, organisation, zone, rehearsed.At)).ToList();
        return string.Join('\n', [Heading(rehearsed, organisation, zone, now), .. Reply(rehearsed), .. Columns.Align(rows), Ending(rehearsed)]);
    }

    private static string Heading(Rehearsed rehearsed, Organisation organisation, DateTimeZone zone, Instant now)
    {
        var owner = rehearsed.Team is { } team ? $" -> {organisation.Teams[new TeamId(team)].Name}" : "";
        return $"{Times.Full(rehearsed.At, zone, now)}  {rehearsed.Priority}{owner}{(rehearsed.Why is { } why ? $" ({why})" : "")}".TrimEnd();
    }

    private static IEnumerable<string> Reply(Rehearsed rehearsed) => rehearsed.Reply.Split('\n').Select(line => "  > " + line);

    private static IReadOnlyList<string> Row(Rehearsed.Ring ring, Organisation organisation, DateTimeZone zone, Instant start) =>
    [
        Clock(ring.At, zone, start),
        ring.Round > 1 ? $"{ring.Level} (round {ring.Round})" : ring.Level,
        ring.Who.Count == 0 ? "nobody" : string.Join(", ", ring.Who.Select(w => Name(w, organisation))),
        ring.Where.Count > 0 ? string.Join(", ", ring.Where) : ring.Who.Count > 0 ? "(the asker's mention told them)" : "",
    ];

    private static string Clock(Instant at, DateTimeZone zone, Instant start) =>
        (at.InZone(zone).Date == start.InZone(zone).Date ? "" : $"{at.InZone(zone).Date:ddd d MMM} ") + $"{at.InZone(zone).TimeOfDay:HH:mm:ss}";

    private static string Name(string who, Organisation organisation) =>
        organisation.People.TryGetValue(new PersonId(who), out var person) ? person.Name : who;

    private static string Ending(Rehearsed rehearsed) => rehearsed switch
    {
        { Ends: null } => "  no request is opened",
        { Ends: "exhausted" } => "  then it stays open, and anyone can take it",
        _ => "  then no timer runs; it stays open until somebody takes it",
    };
}
