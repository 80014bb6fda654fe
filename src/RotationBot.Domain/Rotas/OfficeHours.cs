using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>Weekly windows of open time in one zone, closed on holidays.</summary>
public sealed class OfficeHours
{
    /// <summary>Whether the office is open at that second.</summary>
    public bool IsOpen(Instant at) => throw new NotSupportedException();

    /// <summary>The smallest open instant at or after <paramref name="from"/>; null if there is none within 400 days.</summary>
    public Instant? NextOpen(Instant from) => throw new NotSupportedException();

    /// <summary>The end of the open time that <paramref name="at"/> lies in; null if closed then.</summary>
    public Instant? OpenUntil(Instant at) => throw new NotSupportedException();

    /// <summary>Open time in <c>[from, to)</c>.</summary>
    public Duration OpenTime(Instant from, Instant to) => throw new NotSupportedException();

    /// <summary>The smallest open instant t at or after <paramref name="from"/> with at least <paramref name="open"/> of open time in <c>[from, t)</c>; null if there is none within 400 days.</summary>
    public Instant? After(Instant from, Duration open) => throw new NotSupportedException();
}
