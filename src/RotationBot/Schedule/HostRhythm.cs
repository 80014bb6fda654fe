using System.Globalization;
using NodaTime;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Tells the sandbox's clock when the host has finished at one instant, and what the next one is.</summary>
internal sealed class HostRhythm(WorkLeft workLeft, SandboxWorld world, HostFacts host) : IHostRhythm
{
    public Task SettleAsync(CancellationToken cancellationToken)
    {
        var said = world.LastEvent;
        return workLeft.DoneAsync(s => Heard(s) >= said, cancellationToken);
    }

    public Task<Instant?> NextDueAsync(CancellationToken cancellationToken) => workLeft.NextAsync(cancellationToken);

    public Instant? NextHandover(Instant after) => host.Organisation.Rotas.Values.Select(r => r.NextChange(after, RotaRecords.None)).Min();

    private static long Heard(IStoreSession session) =>
        long.TryParse(session.Inbox.Cursor(SandboxPlatform.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) ? cursor : 0;
}
