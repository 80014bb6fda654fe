using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Engine;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Inbox;

/// <summary>
/// Stores what is heard before the platform is told that it arrived. An adapter that uses cursors waits for each call
/// before the next, so that a cursor is never stored before the events it has passed.
/// </summary>
internal sealed class EventInbox(IStore store, IDecide decide, LazyCursors lazyCursors, Hearing hearing, TimeProvider time) : IInbox
{
    public Task<string?> CursorAsync(PlatformId platform, CancellationToken cancellationToken) =>
        store.ReadAsync(s => s.Inbox.Cursor(platform), cancellationToken);

    public async ValueTask HearAsync(PlatformId platform, IReadOnlyList<ChatEvent> events, string? cursor, CancellationToken cancellationToken)
    {
        hearing.Told(platform, events.Count);
        var relevant = events.Where(decide.MayMatter).ToList();
        if (relevant.Count > 0)
            await KeepAsync(platform, relevant, cursor, cancellationToken);
        else if (cursor is not null)
            lazyCursors.Advance(platform, cursor, cancellationToken);
    }

    public void CaughtUp(PlatformId platform) => hearing.CaughtUp(platform);

    public void Lost(PlatformId platform, string why) => hearing.Lost(platform, why);

    private async Task KeepAsync(PlatformId platform, List<ChatEvent> relevant, string? cursor, CancellationToken cancellationToken)
    {
        lazyCursors.StopMoving(platform);
        var now = time.WholeSecond();
        var repeats = await store.WriteAsync(s => Keep(s, platform, relevant, cursor, now), cancellationToken);
        hearing.Arrived(platform, repeats);
    }

    /// <returns>How many were known already.</returns>
    private static int Keep(IStoreSession session, PlatformId platform, List<ChatEvent> relevant, string? cursor, Instant now)
    {
        var repeats = relevant.Count(heard => !session.Inbox.Add(heard, now));
        if (cursor is not null)
            session.Inbox.Advance(platform, cursor);
        return repeats;
    }
}
