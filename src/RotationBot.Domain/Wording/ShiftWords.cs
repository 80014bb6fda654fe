using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What somebody is told of their own shift.</summary>
internal sealed class ShiftWords(Turn turn, ShiftStart beginning, PlatformId platform)
{
    private const int MostRequests = 10;

    /// <summary>Said later than this, a start is no news any more.</summary>
    private static readonly Duration InTime = Duration.FromMinutes(5);

    private static readonly LocalDateTimePattern Typed = LocalDateTimePattern.CreateWithInvariantCulture("d MMM HH:mm");

    private readonly DateTimeZone reader = turn.Facts.Organisation.People[beginning.Person].TimeZone;

    public Text Reminder() => Text.Of($"You're on {What(From, " to ", Dated)}. Can't make it? {new Span.Code($"{Command} cover {Stretch()}{Where()}")} asks the others.");

    /// <param name="accept">Whether the person is asked to say that they have it.</param>
    public Text Start(bool accept) => Text.Lines(
    [
        Text.Of($"{(IsLate ? "You've been" : "You're")} on {What(Now, ", until ", ForReader)}.{Away}{TakenFrom()}{(accept ? Text.Of($" Please say that you have it: press the button, or write {new Span.Code(Command + " ready")}.") : Text.Empty)}"),
        Since(),
        .. Open(),
    ]);

    private string Command => turn.Facts.Platforms[platform].Traits.Command;

    private DateTimeZone Zone => turn.Facts.Organisation.Rotas[beginning.Roles[0].Rota].TimeZone;

    private string From => " from " + ForReader(beginning.At);

    private bool IsLate => turn.Now - beginning.At > InTime;

    private string Now => IsLate ? $" since {ForReader(beginning.At)}" : " now";

    private string Away => turn.Facts.Away is { } away && away.From <= beginning.At && beginning.At < away.To ? " I was away when it began." : "";

    /// <summary>"SET primary now, until Mon 7 Dec 10:00"; roles that end at different times have each its own.</summary>
    private string What(string when, string until, Func<Instant, string> say)
    {
        var roles = beginning.Roles.Select(r => (Name: turn.Roster.NameOf(r.Rota, r.Role.Name), Until: Until(r))).ToList();
        return roles.DistinctBy(r => r.Until).Count() == 1
            ? Lists.And([.. roles.Select(r => r.Name)]) + when + (roles[0].Until is { } end ? until + say(end) : "")
            : Lists.And([.. roles.Select(r => r.Name + (r.Until is { } end ? $" (until {say(end)})" : ""))]) + when;
    }

    private string ForReader(Instant at) => Times.BriefFor(at, Zone, reader, turn.Now);

    private string Dated(Instant at) => Times.Dated(at, Zone, turn.Now);

    private Instant? Until(Takeover role) => role.Until(turn.Facts.Organisation.Rotas[role.Rota], turn.Facts.RecordsOf(role.Rota));

    /// <summary>As the person would type it, in their own zone.</summary>
    private string Stretch() =>
        beginning.Roles.Select(Until).Max() is { } end ? $"{Type(beginning.At)}..{Type(end)}" : Type(beginning.At);

    /// <summary>Of several roles the command asks which.</summary>
    private string Where() => beginning.Roles is [var role] && turn.Roster.TeamWith(role.Rota) is { } team ? $" {team.Id} {role.Role.Name}" : "";

    private string Type(Instant at) => Typed.Format(at.InZone(reader).LocalDateTime).ToLowerInvariant();

    private string TakenFrom() =>
        beginning.Roles.Select(r => r.Before).Distinct().OfType<Directory.PersonId>().Select(turn.Roster.NameOf).ToList() is { Count: > 0 } before
            ? $" You take over from {Lists.And(before)}."
            : "";

    /// <summary>How the last shift went: "Since Mon 16 Nov 10:00: 9 asked, 7 resolved."</summary>
    private Text? Since()
    {
        var asked = turn.Facts.Recent.Where(IsOurs).ToList();
        return asked.Count == 0 ? null : Text.Plain($"Since {Dated(beginning.LastShiftFrom)}: {asked.Count} asked, {asked.Count(r => r.State == RequestState.Resolved)} resolved.");
    }

    private IEnumerable<Text> Open()
    {
        var open = turn.Facts.OpenRequests.Where(IsOurs).ToList();
        if (open.Count == 0)
            return [Text.Plain("Nothing is open.")];
        var more = open.Count - MostRequests;
        return
        [
            Text.Plain("Open:"),
            .. open.Take(MostRequests).Select(r => RequestWords.Row(turn, r)),
            .. more > 0 ? [Text.Of($"… and {more} more: {new Span.Code($"{Command} requests")}.")] : Array.Empty<Text>(),
        ];
    }

    private bool IsOurs(Request request) => turn.Roster.RotaIdOf(request.Team) is { } rota && beginning.Roles.Any(r => r.Rota == rota);
}
