using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Whether the host has anything left to do at the present instant, and when it has next.</summary>
internal sealed class WorkLeft(IStore store, OutputSync outputs, NoticeSync notices, Bells bells, TimeProvider time)
{
    public Task DoneAsync(CancellationToken cancellationToken) => DoneAsync(_ => true, cancellationToken);

    /// <summary>
    /// Wakes every stage and returns when nothing is left to do now. What failed and waits for its next try, and dead
    /// letters, are not left to do now.
    /// </summary>
    /// <param name="heard">Whether everything that has been said is stored.</param>
    public Task DoneAsync(Func<IStoreSession, bool> heard, CancellationToken cancellationToken) =>
        UntilAsync(token => IsDoneAsync(heard, token), cancellationToken);

    /// <summary>Returns when what was heard is decided and what was decided is carried out. Timers that are due are not waited for.</summary>
    public Task DrainedAsync(CancellationToken cancellationToken) =>
        UntilAsync(token => store.ReadAsync(s => !s.Inbox.AnyWaiting() && !s.Outbox.AnyReady(time.Now()), token), cancellationToken);

    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var (due, retry) = await store.ReadAsync(s => (s.Due.Next(), s.Outbox.NextTry(now)), cancellationToken);
        return new[] { due, retry, outputs.NextChange, notices.Next }.Min();
    }

    private async Task UntilAsync(Func<CancellationToken, Task<bool>> done, CancellationToken cancellationToken)
    {
        bells.RingAll();
        while (true)
        {
            var change = bells.Changes.Next;
            if (await done(cancellationToken))
                return;
            await change.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The stages' last looks are taken before the store is: what follows from them is then in it, to be carried out.</summary>
    private async Task<bool> IsDoneAsync(Func<IStoreSession, bool> heard, CancellationToken cancellationToken)
    {
        var (now, second) = (time.Now(), time.WholeSecond());
        var (shown, said) = (outputs.Last, notices.Last);
        return await store.ReadAsync(
            s => heard(s) && outputs.IsInStep(shown, s, second) && notices.IsInStep(said, s, second) && !s.Inbox.AnyWaiting() && !(s.Due.Next() <= second) && !s.Outbox.AnyReady(now), cancellationToken);
    }
}
