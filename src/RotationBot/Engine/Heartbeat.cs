using NodaTime;
using RotationBot.Domain;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>Notes that the host is alive, and after a start how long it was not.</summary>
internal sealed class Heartbeat(IStore store, TimeProvider time)
{
    private static readonly Duration Every = Duration.FromSeconds(10);
    private static readonly Duration WorthAWord = Duration.FromMinutes(2);
    private Instant? beaten;

    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        if (beaten is { } last && now < last + Every)
            return;
        await store.WriteAsync(s => Beat(s, now), cancellationToken);
        beaten = now;
    }

    private bool Beat(IStoreSession session, Instant now)
    {
        var isStart = beaten is null;
        if (isStart && session.Host.AliveAt() is { } last && now - last >= WorthAWord)
            session.Host.WasAway(new Away(last, now));
        session.Host.Alive(now);
        return isStart;
    }
}
