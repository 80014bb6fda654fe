using System.Text.RegularExpressions;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Commands;

/// <summary>
/// "@rotationbot who is on call for source?": answered like the command, and no request. Only where the whole message is
/// such a question: "who is on call, prod is down" asks for help.
/// </summary>
internal static partial class OnCallQuestion
{
    /// <summary>More would be no question about the rota.</summary>
    private const int MostCharacters = 120;

    /// <summary>What to load; null: it is no such question.</summary>
    public static Wanted? Wants(Said said) => Rest(said) is null ? null : new(OpenRequests: true);

    /// <summary>What would have to stand after the command ("source tomorrow"; empty: now, here); null: it is no such question.</summary>
    public static string? TextOf(Turn turn, Asked asked)
    {
        if (Rest(asked.Said) is not { } rest)
            return null;
        var next = Next().IsMatch(rest);
        var about = About().Replace(next ? Next().Replace(rest, "").Trim() : rest, "");
        var text = about.Length == 0 ? TeamMentioned(turn, asked.Said) : TeamOrTime(turn, asked, about) ?? TeamOrTime(turn, asked, Called().Replace(about, ""));
        return next && text is not null ? $"next {text}" : text;
    }

    /// <summary>What follows the question itself.</summary>
    private static string? Rest(Said said)
    {
        if (!said.Addressed || said.Body.Length > MostCharacters || Question().Match(said.Body) is not { Success: true } match)
            return null;
        return (match.Groups["next"].Value + Now().Replace(match.Groups["rest"].Value, "")).Trim(' ', '\t', ',', '.', '?', '!');
    }

    /// <summary>As a command has it; null: it is neither.</summary>
    private static string? TeamOrTime(Turn turn, Asked asked, string about)
    {
        var (name, time) = TeamAndTime.Split(about, turn.Facts.Organisation);
        if (new Names(turn.Facts.Organisation).Teams(name).Count > 0)
            return time is null || IsTime(turn, asked, time) ? about : null;
        return IsTime(turn, asked, about) ? $"at {about}" : null;
    }

    private static bool IsTime(Turn turn, Asked asked, string phrase) =>
        TimePhrase.Parse(phrase, turn.Roster.ZoneOf(asked.Asker), turn.Now) is not null;

    private static string TeamMentioned(Turn turn, Said said) =>
        turn.Facts.Organisation.Teams.Values.FirstOrDefault(t => t.Group is { } group && said.Groups.Contains(group))?.Id.Value ?? "";

    [GeneratedRegex(
        """
        ^\s*
        (?:(?:hi|hey|hello|please|sorry|thanks|and|so|ok|good\ (?:morning|afternoon|evening))\b[\s,!:.]*){0,3}
        (?:
            (?:who|whos|who['’]s|who\ is|who\ are)\s+
            (?:(?:currently|now|right\ now|today)\s+)?
            (?<next>next\s+)?
            (?:(?:the|our)\s+)?
            (?:on[\s-]?call(?:\s+(?:engineer|person|contact))?|on\s+(?:support|duty|rota|the\s+rota|the\s+pager|pager\s+duty|the\s+hook|shift))
          | who\s+(?:has|holds|carries|is\s+holding|is\s+carrying|has\s+got)\s+the\s+pager
        )
        \b(?<rest>[^\n]*?)[\s?!.]*$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Question();

    /// <summary>Words that say no more than "now".</summary>
    [GeneratedRegex(@"(?<![\w-])(?:right now|now|currently|today|this week|at the moment|please|pls|thanks|thank you)(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Now();

    [GeneratedRegex(@"^next(?: week)?(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    /// <summary>"for the source team" is about "source team".</summary>
    [GeneratedRegex(@"^(?:for|in|at|on|of)\s+(?:the\s+)?(?:team\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    /// <summary>"source team" is "source", but where a team is called so.</summary>
    [GeneratedRegex(@"(?<=\S)\s+(?:team|rota)(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();
}
