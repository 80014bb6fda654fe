using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Whether the host has anything left to do at the present instant, and when it has next.</summary>
internal sealed class WorkLeft(IStore store, OutputSync outputs, Bells bells, TimeProvider time)
{
    public Task DoneAsync(CancellationToken cancellationToken) => DoneAsync(_ => true, cancellationToken);

    /// <summary>
    /// Wakes every stage and returns when nothing is left to do now. What failed and waits for its next try, and dead
    /// letters, are not left to do now.
    /// </summary>
    /// <param name="heard">Whether everything that has been said is stored.</param>
    public async Task DoneAsync(Func<IStoreSession, bool> heard, CancellationToken cancellationToken)
    {
        bells.RingAll();
        while (true)
        {
            var change = bells.Changes.Next;
            if (await IsDoneAsync(heard, cancellationToken))
                return;
            await change.WaitAsync(cancellationToken);
        }
    }

    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var (due, retry) = await store.ReadAsync(s => (s.Requests.NextDue(), s.Outbox.NextTry(now)), cancellationToken);
        return new[] { due, retry, outputs.NextChange }.Min();
    }

    private async Task<bool> IsDoneAsync(Func<IStoreSession, bool> heard, CancellationToken cancellationToken)
    {
        var (now, second) = (time.Now(), time.WholeSecond());
        return outputs.IsInStep(second) && await store.ReadAsync(
            s => heard(s) && !s.Inbox.AnyWaiting() && !(s.Requests.NextDue() <= second) && !s.Outbox.AnyReady(now), cancellationToken);
    }
}
