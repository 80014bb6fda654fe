using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Whether the host has anything left to do at the present instant, and when it has next.</summary>
internal sealed class WorkLeft(IStore store, OutputSync outputs, TimeProvider time)
{
    /// <summary>What failed and waits for its next try, and dead letters, are not left to do now.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        var (now, second) = (time.Now(), time.WholeSecond());
        return !outputs.IsInStep(second) || await store.ReadAsync(
            s => s.Inbox.AnyWaiting() || s.Requests.NextDue() <= second || s.Outbox.AnyReady(now), cancellationToken);
    }

    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var (due, retry) = await store.ReadAsync(s => (s.Requests.NextDue(), s.Outbox.NextTry(now)), cancellationToken);
        return new[] { due, retry, outputs.NextChange }.Min();
    }
}
