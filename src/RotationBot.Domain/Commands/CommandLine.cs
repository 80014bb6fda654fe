using System.Globalization;
using System.Text.RegularExpressions;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Commands;

/// <summary>A command as it was typed: the words after its name.</summary>
/// <param name="Where">The channel it was typed in.</param>
/// <param name="Name">How the asker starts commands ("/oncall").</param>
internal sealed partial record CommandLine(ChannelRef Where, UserRef Actor, string Name, string Text)
{
    public IReadOnlyList<string> Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first request mentioned ("R-142", "r142"), if any.</summary>
    public static RequestId? NumberIn(string text) =>
        Number().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new RequestId(number)
            : null;

    /// <summary>The first change mentioned ("C-7", "c7"), if any.</summary>
    public static ChangeId? ChangeIn(string text) =>
        ChangeNumber().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ChangeId(number)
            : null;

    /// <summary>What follows the verb, numbers of requests and changes left out.</summary>
    public string Rest => string.Join(' ', Words.Skip(1).Where(w => !Number().IsMatch(w) && !ChangeNumber().IsMatch(w)));

    [GeneratedRegex(@"(?<![\w-])[rR]-?([0-9]{1,9})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w-])[cC]-?([0-9]{1,9})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex ChangeNumber();
}
