using NodaTime;
using RotationBot.Configuration;
using RotationBot.InForce;
using RotationBot.Store;

namespace RotationBot.Retention;

/// <summary>Forgets everything that is older than the configuration allows, as it stands now: run again, it finds nothing.</summary>
internal sealed class Sweep(IStore store, RetentionSettings settings) : IFollowConfiguration
{
    /// <summary>
    /// How long it must be remembered that an event was heard or an effect carried out. No platform tells of an event
    /// again after so long, and after a break the cursor says where to go on.
    /// </summary>
    public static readonly Duration KeysKept = Duration.FromDays(30);

    private volatile RetentionSettings settings = settings;

    public void Follow(Settings settings) => this.settings = settings.Retention;

    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        var limits = LimitsAt(now);
        await WalkAsync((s, after) => s.Retention.SweepOutbox(after, limits), cancellationToken);
        await WalkAsync((s, after) => s.Retention.SweepInbox(after, limits), cancellationToken);
        await WalkAsync((s, after) => s.Retention.SweepLog(after, limits), cancellationToken);
        await WalkAsync((s, after) => s.Retention.SweepRequests(after, limits), cancellationToken);
    }

    private RetentionLimits LimitsAt(Instant now)
    {
        var kept = settings;
        return new(now - kept.MessageText, now - Duration.Max(kept.MessageText, KeysKept), now - kept.Audit);
    }

    private async Task WalkAsync(Func<IStoreSession, long, long?> piece, CancellationToken cancellationToken)
    {
        long? next = 0;
        while (next is { } after)
            next = await store.WriteAsync(s => piece(s, after), cancellationToken);
    }
}
