using RotationBot.Domain.Conversation;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Inbox;

/// <summary>
/// Stores how far a platform was heard where nothing of it was worth keeping: nobody waits for the disk then. The
/// store's writer works in order, so a cursor still queued may be moved on, as long as no event was queued behind it.
/// </summary>
internal sealed partial class LazyCursors(IStore store, Bells bells, ILogger<LazyCursors> logger)
{
    private readonly Dictionary<PlatformId, Cursor> queued = [];

    public void Advance(PlatformId platform, string position, CancellationToken cancellationToken)
    {
        lock (queued)
        {
            if (queued.TryGetValue(platform, out var waiting))
                waiting.Position = position;
            else
                _ = WriteAsync(platform, queued[platform] = new Cursor { Position = position }, cancellationToken);
        }
    }

    /// <summary>Events are about to be queued: a cursor queued before them must not pass them.</summary>
    public void StopMoving(PlatformId platform)
    {
        lock (queued)
            queued.Remove(platform);
    }

    private async Task WriteAsync(PlatformId platform, Cursor cursor, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(s => Write(s, platform, cursor), cancellationToken);
            bells.Changes.Announce();
        }
        catch (Exception e)
        {
            StopMoving(platform, cursor);
            Log.CursorStays(logger, platform.Value, e);
        }
    }

    private bool Write(IStoreSession session, PlatformId platform, Cursor cursor)
    {
        StopMoving(platform, cursor);
        session.Inbox.Advance(platform, cursor.Position);
        return true;
    }

    private void StopMoving(PlatformId platform, Cursor cursor)
    {
        lock (queued)
        {
            if (queued.GetValueOrDefault(platform) == cursor)
                queued.Remove(platform);
        }
    }

    private sealed class Cursor
    {
        public required string Position { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "How far {Platform} was heard could not be stored; some of it will be heard again")]
        public static partial void CursorStays(ILogger logger, string platform, Exception failure);
    }
}
