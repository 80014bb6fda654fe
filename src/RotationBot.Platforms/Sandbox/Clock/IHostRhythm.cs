using NodaTime;

namespace RotationBot.Platforms.Sandbox;

/// <summary>What the clock asks of the host while somebody winds it forward.</summary>
public interface IHostRhythm
{
    /// <summary>Returns when nothing is left to do at the present instant: everything is heard, decided and carried out.</summary>
    Task SettleAsync(CancellationToken cancellationToken);

    /// <returns>The next instant at which something becomes due; null: nothing will.</returns>
    Task<Instant?> NextDueAsync(CancellationToken cancellationToken);

    /// <returns>The next handover of any rota, later than <paramref name="after"/>; null: there is none.</returns>
    Task<Instant?> NextHandoverAsync(Instant after, CancellationToken cancellationToken);
}
