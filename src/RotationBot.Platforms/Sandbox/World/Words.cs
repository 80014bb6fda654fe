namespace RotationBot.Platforms.Sandbox.World;

/// <summary>What may be said.</summary>
internal static class Words
{
    public const int LongestText = 40_000;
    private const int LongestName = 200;

    /// <summary>Line ends are made the same everywhere; all else stays as it was typed.</summary>
    public static Outcome<string> Text(string text) =>
        string.IsNullOrWhiteSpace(text) ? new Refusal(Why.Senseless, "The text is empty.")
        : text.Length > LongestText ? new Refusal(Why.Senseless, $"The text is longer than {LongestText:N0} characters.")
        : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <returns>The name without colons; the two signs people use to take and to close have their names.</returns>
    public static Outcome<string> Emoji(string written)
    {
        var name = written.Trim().Trim(':');
        if (name.Length is 0 or > LongestName || name.Any(char.IsWhiteSpace))
            return new Refusal(Why.Senseless, "The emoji is a name such as \"eyes\" or \"white_check_mark\".");
        return name switch
        {
            "👀" => "eyes",
            "✅" => "white_check_mark",
            _ => name,
        };
    }

    public static Outcome<string> Command(string written)
    {
        var name = written.Trim().TrimStart('/').ToLowerInvariant();
        if (name.Length is 0 or > LongestName || name.Any(char.IsWhiteSpace))
            return new Refusal(Why.Senseless, "The command is one word such as \"oncall\"; what follows it is the text.");
        return name;
    }
}
