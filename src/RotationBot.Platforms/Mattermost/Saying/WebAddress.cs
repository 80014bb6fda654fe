using System.Text.RegularExpressions;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>A plain web address in somebody's words. It stays usable: with backslashes in it, it would lead nowhere.</summary>
internal static partial class WebAddress
{
    /// <param name="inWord">What stands before it is a part of the word.</param>
    /// <returns>Zero: no address begins there.</returns>
    public static int LengthAt(string words, int at, bool inWord) =>
        !inWord && words[at] == 'h' && Plain().Match(words, at) is { Success: true } match ? match.Length : 0;

    /// <summary>Nothing in it can end an address, mention or be a character reference.</summary>
    [GeneratedRegex(@"\Ghttps?://[A-Za-z0-9](?:[A-Za-z0-9/._%?=+:#-]|&(?=[A-Za-z0-9_.-]+=))*[A-Za-z0-9/=_-]")]
    private static partial Regex Plain();
}
