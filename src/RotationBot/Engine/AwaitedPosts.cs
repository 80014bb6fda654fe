using RotationBot.Domain.Conversation;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>
/// People can press a button before the outbox has noted the id of the message that carries it, or after a crash
/// between the two. Such an event waits until every post that may be meant is confirmed.
/// </summary>
internal sealed class AwaitedPosts
{
    /// <summary>Per inbox item: the last effect there was when it was first looked at. Later ones cannot be meant.</summary>
    private readonly Dictionary<long, long> upTo = [];
    private volatile bool any;
    private long? timersWaitUpTo;

    /// <summary>Whether a confirmed post may let an event go on.</summary>
    public bool Any => any;

    public bool MustWait(IOutboxStore outbox, long item, ChatEvent happened)
    {
        var wait = MayMeanAPost(happened) && outbox.AnyUnconfirmed(happened.Channel.Platform, Bound(outbox, item));
        any = upTo.Count > 0;
        return wait;
    }

    /// <summary>These events wait no more: that they are decided, parked or to be tried again is stored.</summary>
    public void Forget(IEnumerable<long> items)
    {
        foreach (var item in items)
            upTo.Remove(item);
        any = upTo.Count > 0;
    }

    /// <summary>
    /// Whether timers must let the events go first that wait. Events which begin to wait meanwhile do not prolong that,
    /// so timers fire at some time however busy the chat is.
    /// </summary>
    public bool HoldTimers()
    {
        timersWaitUpTo ??= upTo.Keys.DefaultIfEmpty().Max();
        var hold = upTo.Keys.Any(item => item <= timersWaitUpTo);
        if (!hold)
            timersWaitUpTo = null;
        return hold;
    }

    private static bool MayMeanAPost(ChatEvent happened) => happened is ButtonPressed or ReactionAdded or MessagePosted { Thread: not null };

    private long Bound(IOutboxStore outbox, long item)
    {
        if (!upTo.TryGetValue(item, out var bound))
            upTo[item] = bound = outbox.Last();
        return bound;
    }
}
