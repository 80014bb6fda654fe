using System.Globalization;
using NodaTime;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What the sandbox's clock asks of the host while somebody winds it forward.</summary>
internal sealed class HostRhythm(SandboxWorld world, WorkLeft work, IStore store, RecordsBook records, HostFacts facts) : IHostRhythm
{
    public Task SettleAsync(CancellationToken cancellationToken) => work.DoneAsync(HasHeardAll, cancellationToken);

    public Task<Instant?> NextDueAsync(CancellationToken cancellationToken) => work.NextAsync(cancellationToken);

    public async Task<Instant?> NextHandoverAsync(Instant after, CancellationToken cancellationToken)
    {
        var organisation = facts.Organisation;
        var recorded = await store.ReadAsync(s => records.Of(s, organisation), cancellationToken);
        return organisation.Rotas
            .SelectMany(rota => rota.Value.Roles.Where(r => r.Kind != RoleKind.Static).Select(r => rota.Value.HeldUntil(r.Name, after, recorded[rota.Key])))
            .Min();
    }

    private bool HasHeardAll(IStoreSession session) =>
        world.LastEvent == 0
        || (session.Inbox.Cursor(SandboxPlatform.Name) is { } cursor && long.Parse(cursor, CultureInfo.InvariantCulture) >= world.LastEvent);
}
