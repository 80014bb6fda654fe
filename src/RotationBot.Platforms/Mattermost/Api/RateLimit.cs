using System.Globalization;
using NodaTime;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>How long a server that has had enough wants to be left alone.</summary>
internal static class RateLimit
{
    private static readonly Duration AtLeast = Duration.FromSeconds(1);
    private static readonly Duration AtMost = Duration.FromMinutes(5);

    /// <summary>In <c>Retry-After</c>; without it in <c>X-Ratelimit-Reset</c>, which is seconds as well, whatever the documentation says.</summary>
    public static Duration Wait(HttpResponseMessage response, Instant now)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => Duration.FromTimeSpan(delta),
            { Date: { } date } => Instant.FromDateTimeOffset(date) - now,
            _ => Reset(response) ?? AtLeast,
        };
        return Duration.Min(Duration.Max(asked, AtLeast), AtMost);
    }

    private static Duration? Reset(HttpResponseMessage response) =>
        response.Headers.TryGetValues("X-Ratelimit-Reset", out var values)
        && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(Math.Min(seconds, (long)AtMost.TotalSeconds))
            : null;
}
