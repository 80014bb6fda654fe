using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;

namespace RotationBot.Cli;

/// <summary>How far back a verb looks into the store.</summary>
internal static class Since
{
    public static readonly Option<string> Option = new("--since") { HelpName = "AGE", DefaultValueFactory = _ => "90d", Description = "how far back" };

    /// <returns>The instant, or what cannot be read.</returns>
    public static (Instant From, string? Fault) Read(ParseResult parsed, Instant now)
    {
        var written = parsed.GetRequiredValue(Option);
        return Durations.Parse(written) is { } age
            ? (now - age, null)
            : (now, $"--since \"{written}\" is no age; write \"90d\", \"12h\" or \"1d12h\", at most ten years.");
    }
}
