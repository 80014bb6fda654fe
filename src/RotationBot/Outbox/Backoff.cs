using NodaTime;

namespace RotationBot.Outbox;

/// <summary>When to try again what failed. The answer is stored, so that a restart neither forgets nor hurries it.</summary>
/// <param name="jitter">Between 0 and 1, freshly drawn each time.</param>
internal sealed class Backoff(Func<double> jitter)
{
    /// <summary>With the longest wait between them about a day: a platform may well be away for a night.</summary>
    public const int MostTries = 150;
    private static readonly Duration First = Duration.FromSeconds(1);
    private static readonly Duration Longest = Duration.FromMinutes(10);

    /// <summary>What the platform asks for; else twice as long each time, a quarter of it left to chance.</summary>
    public Duration After(int failures, Duration? asked)
    {
        if (asked is { } wait)
            return wait;
        var doubled = Duration.Min(Longest, First * Math.Pow(2, Math.Min(failures - 1, 20)));
        return doubled * (0.75 + jitter() * 0.25);
    }
}
