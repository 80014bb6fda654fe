using NodaTime;
using RotationBot.Domain;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>Notes that the host is alive, and after a start how long it was not.</summary>
internal sealed class Heartbeat(IStore store, TimeProvider time) : IDisposable
{
    private static readonly Duration Every = Duration.FromSeconds(10);
    private static readonly Duration WorthAWord = Duration.FromMinutes(2);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private Instant? beaten;

    /// <summary>For everybody who says how long the bot was away, and so must know it first.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var now = time.WholeSecond();
            if (beaten is { } last && now < last + Every)
                return;
            await store.WriteAsync(s => Beat(s, now), cancellationToken);
            beaten = now;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private bool Beat(IStoreSession session, Instant now)
    {
        var isStart = beaten is null;
        if (isStart && session.Host.AliveAt() is { } last && now - last >= WorthAWord)
            session.Host.WasAway(new Away(last, now));
        session.Host.Alive(now);
        return isStart;
    }
}
