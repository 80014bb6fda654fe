namespace RotationBot.Platforms;

/// <summary>Texts as a platform keeps them: it trims, knows many spaces and may escape <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c>.</summary>
internal static class PlainWords
{
    /// <summary>Whether nobody would see a difference, so that writing one over the other is not worth a message in the channel.</summary>
    public static bool Same(string one, string other) => Normal(one) == Normal(other);

    private static string Normal(string text) => string.Join(' ', Unescaped(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Unescaped(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);
}
