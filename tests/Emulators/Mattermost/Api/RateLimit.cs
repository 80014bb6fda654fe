using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>Ten requests a second for everybody together, and a burst of a hundred.</summary>
internal sealed class RateLimit(MattermostSettings settings)
{
    private const int PerSecond = 10;
    private const int Most = 101;

    private readonly Lock gate = new();
    private double left = Most;
    private DateTimeOffset at = settings.Time.GetUtcNow();

    /// <summary>Counts the request and tells the client where it stands.</summary>
    public bool Admits(HttpResponse response)
    {
        if (!settings.LimitsRate)
            return true;
        lock (gate)
        {
            var now = settings.Time.GetUtcNow();
            left = Math.Min(Most, left + (now - at).TotalSeconds * PerSecond);
            at = now;
            var admitted = left >= 1;
            if (admitted)
                left--;
            Tell(response, (int)left, (int)Math.Ceiling((Most - left) / PerSecond));
            return admitted;
        }
    }

    public static void Exhausted(HttpResponse response) => Tell(response, 0, 11);

    public static Task RefuseAsync(HttpResponse response)
    {
        response.StatusCode = 429;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.RetryAfter = "1";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync("limit exceeded\n", response.HttpContext.RequestAborted);
    }

    /// <param name="reset">Seconds until the burst is whole again; not a time of day.</param>
    private static void Tell(HttpResponse response, int remaining, int reset)
    {
        response.Headers["X-Ratelimit-Limit"] = Most.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-Ratelimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-Ratelimit-Reset"] = reset.ToString(CultureInfo.InvariantCulture);
    }
}
