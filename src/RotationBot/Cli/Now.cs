using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;

namespace RotationBot.Cli;

/// <summary>What time it is for the bot, and what people mean by a time. Times are read in the organisation's zone.</summary>
internal static class Now
{
    /// <summary>A sandbox has a clock of its own; where it has run before, that is the bot's. On a real platform a sandbox that is still there is nobody's.</summary>
    public static Instant For(Settings settings, Shell shell) =>
        settings.Mattermost is null && SandboxClock.Peek(Path.GetDirectoryName(settings.StorePath)!, shell.Clock) is { } world ? Whole(world) : shell.Clock.WholeSecond();

    /// <returns>The instant, or what cannot be read.</returns>
    public static (Instant At, string? Fault) Read(string? phrase, Settings settings, Instant now)
    {
        var (time, fault) = Parse(phrase, settings, now);
        return (time.At, fault);
    }

    /// <returns>The time as it was written, or what cannot be read.</returns>
    public static (WrittenTime Time, string? Fault) Parse(string? phrase, Settings settings, Instant now) =>
        phrase is null ? (new(now, null), null)
        : TimePhrase.Parse(phrase, settings.Organisation.TimeZone, now) is { } time ? (time, null)
        : (new(now, null), $"\"{Lists.Excerpt(phrase, 40)}\" is no time I can read; try \"fri 18:00\", \"tomorrow 09:00\", \"2026-12-01 14:00\" or \"2026-12-01T14:00:00Z\".");

    private static Instant Whole(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
