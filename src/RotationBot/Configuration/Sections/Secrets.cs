namespace RotationBot.Configuration.Sections;

/// <summary>A secret never stands in the file: only the name of the environment variable that holds it does.</summary>
internal static class Secrets
{
    public const string Rule = "a secret is given as \"env:NAME\", the environment variable that holds it";

    private const string Prefix = "env:";

    public static bool IsReference(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length
        && text[Prefix.Length..].All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
