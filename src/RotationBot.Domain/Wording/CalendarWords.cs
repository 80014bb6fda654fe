using RotationBot.Domain.Calendars;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said about links to calendars.</summary>
internal static class CalendarWords
{
    /// <param name="revoke">The command that ends it ("/oncall calendar revoke set").</param>
    public static Text Made(Organisation organisation, CalendarTarget target, Uri link, OlderLinks older, string revoke) => Text.Lines(
        Text.Of($"{Name(organisation, target)} for your calendar program: {new Span.Link(link.AbsoluteUri, link)}"),
        Text.Sentences(
            Text.Of($"Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself; {new Span.Code(revoke)} ends it."),
            Older(older),
            link.IsLoopback ? Text.Plain("It works on this machine only, until web.publicUrl is set.") : null));

    public static Text Ended(Organisation organisation, CalendarTarget target, int count) => count switch
    {
        0 => Text.Of($"There is no link to {InSentence(organisation, target)} that you could end."),
        1 => Text.Of($"The link to {InSentence(organisation, target)} is ended. A calendar program that uses it gets nothing any more."),
        _ => Text.Of($"{count} links to {InSentence(organisation, target)} are ended. Calendar programs that use them get nothing any more."),
    };

    public static Text NotHere(string command) =>
        Text.Of($"A link to a calendar is for your eyes alone. Use {new Span.Code(command)}: only you see its answer.");

    public static Text NoShiftsOfOnesOwn(string command) =>
        Text.Of($"You are in no rota that I know of, so you have no calendar of your own. {new Span.Code(command)} gives you that of a team.");

    private static Text? Older(OlderLinks older) => older switch
    {
        { Ended: true } => Text.Of($"Your {older.Open} older links go on until then, too; the oldest has ended, for {older.Open + 1} at once are enough."),
        { Open: 0 } => null,
        { Open: 1 } => Text.Plain("Your older link goes on until then, too."),
        _ => Text.Of($"Your {older.Open} older links go on until then, too."),
    };

    private static string Name(Organisation organisation, CalendarTarget target) => target switch
    {
        CalendarTarget.OfRota(var rota) => organisation.NameOf(rota) + " on call",
        _ => "Your shifts",
    };

    private static string InSentence(Organisation organisation, CalendarTarget target) => target switch
    {
        CalendarTarget.OfRota(var rota) => $"the calendar of {organisation.NameOf(rota)}",
        _ => "your calendar",
    };
}

/// <summary>Links to the same calendar that the asker has had made before.</summary>
/// <param name="Open">How many still open it.</param>
/// <param name="Ended">The oldest has made room for the new one.</param>
internal sealed record OlderLinks(int Open, bool Ended);
