using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>A secret never stands in the file: only the name of the environment variable that holds it does.</summary>
internal static class Secrets
{
    public const string Rule = "a secret is given as \"env:NAME\", the environment variable that holds it";

    private const string Prefix = "env:";

    public static bool IsReference(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length
        && text[Prefix.Length..].All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <returns>What the variable holds; null after a fault.</returns>
    public static string? Read(JsonView? view)
    {
        if (view is null)
            return null;
        if (!view.IsText || !IsReference(view.Literal))
        {
            view.FaultOfSecret(Rule);
            return null;
        }
        if (Environment.GetEnvironmentVariable(view.Literal[Prefix.Length..]) is { } value && !string.IsNullOrWhiteSpace(value))
            return value.Trim();
        view.Fault($"the environment variable {view.Literal[Prefix.Length..]} is not set");
        return null;
    }
}
