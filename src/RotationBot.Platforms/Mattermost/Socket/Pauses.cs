using NodaTime;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Socket;

/// <summary>Why the bot is not connected.</summary>
/// <param name="Why">In words; settings by their name.</param>
/// <param name="NeedsMending">Trying again soon helps nobody: an administrator has to do something.</param>
/// <param name="Asked">How long the server asks to be left alone.</param>
internal sealed record Trouble(string Why, bool NeedsMending, Duration? Asked)
{
    /// <summary>The same as long as it is the same trouble, whatever number the server gave the request.</summary>
    public string Kind { get; private init; } = Why;

    public static Trouble Of(MattermostException failure) =>
        new(failure.Message, failure.TokenRefused || (int?)failure.Status is >= 300 and < 500 and not 429, failure.Error.RetryAfter) { Kind = $"{failure.Status} {failure.Id} {failure.Error.Explanation}" };
}

/// <summary>How long to wait before the next connection, some of it left to chance: many bots lose a server at the same time.</summary>
/// <param name="jitter">Between 0 and 1, freshly drawn each time.</param>
internal sealed class Pauses(Func<double> jitter)
{
    public Duration First { get; init; } = Duration.FromSeconds(1);

    public Duration Longest { get; init; } = Duration.FromSeconds(30);

    /// <param name="failures">In a row before this one.</param>
    public Duration After(int failures, Trouble trouble)
    {
        var doubled = trouble.NeedsMending ? Longest : Duration.Min(Longest, First * Math.Pow(2, Math.Min(failures, 10)));
        return Duration.Max(trouble.Asked ?? Duration.Zero, doubled * (0.5 + jitter() * 0.5));
    }
}
