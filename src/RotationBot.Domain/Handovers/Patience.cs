using NodaTime;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Handovers;

/// <summary>How long somebody who takes over is given to say so: some office hours, and never into the night.</summary>
internal static class Patience
{
    private static readonly Duration Enough = Duration.FromMinutes(30);

    /// <param name="from">When the person was told.</param>
    public static Instant EndsAt(IEnumerable<Rota> rotas, Instant from) => rotas.Min(rota =>
        Daytime.NotBefore(rota.OfficeHours?.After(from, Enough) ?? from + Enough, rota.TimeZone));
}
