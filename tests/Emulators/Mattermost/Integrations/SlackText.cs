using System.Text.RegularExpressions;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Integrations may write as for Slack, unless they say that they do not.</summary>
internal static partial class SlackText
{
    public static string Parsed(string text)
    {
        var parsed = text
            .Replace("<!channel>", "@channel", StringComparison.Ordinal)
            .Replace("<!here>", "@here", StringComparison.Ordinal)
            .Replace("<!everyone>", "@all", StringComparison.Ordinal)
            .Replace("<!all>", "@all", StringComparison.Ordinal);
        return Bare().Replace(Named().Replace(parsed, "[$2]($1)"), "$1");
    }

    [GeneratedRegex(@"<((?:https?|mailto):[^|>\s]+)\|([^>]+)>")]
    private static partial Regex Named();

    [GeneratedRegex(@"<((?:https?|mailto):[^|>\s]+)>")]
    private static partial Regex Bare();
}
