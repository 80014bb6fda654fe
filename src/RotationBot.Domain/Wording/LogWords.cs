using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>An entry of the audit log on one line.</summary>
public static class LogWords
{
    public static Text Nothing(LogSubject subject, int lookedThrough) => subject switch
    {
        { Change: { } change } => Text.Of($"I know of nothing that was done about {change}."),
        { Request: { } request } => Text.Of($"I know of nothing that was done about {request}."),
        _ => Text.Of($"Nothing of that in the last {lookedThrough} entries."),
    };

    /// <summary>Of a request nothing but its number, unless it is known to have been asked in public.</summary>
    internal static Text Entry(Turn turn, LoggedEntry logged, UserRef reader, Func<RequestId, Request?> find)
    {
        var entry = logged.Entry;
        var when = Times.Dated(logged.At, turn.Roster.ZoneOf(reader), turn.Now);
        var number = entry.Request is { } request ? $" R-{request}" : "";
        var detail = entry.Detail.Length > 0 && (entry.Request is not { } id || find(new(id))?.IsPublic is true) ? $" · {entry.Detail}" : "";
        return Text.Plain($"{when} {Who(turn, entry.Who)} {entry.What}{number}{detail}");
    }

    /// <summary>The person's name where the platform's id is the configured one, else the id.</summary>
    private static string Who(Turn turn, string? who) => who is null
        ? "the bot"
        : turn.Facts.Organisation.People.GetValueOrDefault(new PersonId(who[(who.IndexOf(':', StringComparison.Ordinal) + 1)..]))?.Name ?? who;
}
