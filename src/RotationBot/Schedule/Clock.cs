using NodaTime;

namespace RotationBot.Schedule;

internal static class Clock
{
    public static Instant Now(this TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The engine's "now".</summary>
    public static Instant WholeSecond(this TimeProvider time) => Instant.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
}
