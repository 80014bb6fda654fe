using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Who would own a message written here, and why. Nothing is opened and nobody is told.</summary>
internal static class RouteVerb
{
    /// <summary>A command of its own: "/whodoinotify TEXT".</summary>
    public const string Alone = "whodoinotify";

    public static Reply Show(Turn turn, CommandLine line) => Show(turn, line, TextAfterVerb(line.Text));

    public static Reply Show(Turn turn, CommandLine line, string text)
    {
        if (MessageShape.IsEmptyOrGreeting(text))
            return new(Text.Of($"Tell me what it is about: {new Span.Code($"{line.Name} route gitserver can't clone")}."), false);
        var organisation = turn.Facts.Organisation;
        if (Ownership.EntryFor(organisation, line.Where, new Said(text, text, ToBot: true, [], [])) is not { } entry)
            return new(Text.Of($"Nobody answers here: this channel has no rules."), false);
        return new(RouteWords.Of(turn, Ownership.Of(organisation, entry, text)), false);
    }

    private static string TextAfterVerb(string text) => text.TrimStart().Split((char[]?)null, 2) is [_, var rest] ? rest : "";
}
