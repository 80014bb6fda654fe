using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>A conversation: who is in it and what was said, the oldest first.</summary>
internal sealed class Room(Channel channel)
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, Message> messages = [];
    private readonly Dictionary<string, List<string>> threads = [];
    private readonly List<string> members = [];

    public Channel Channel { get; set; } = channel;

    public string Id => Channel.Id;

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<string> Members => members;

    /// <summary>The ts of what is pinned.</summary>
    public HashSet<string> Pins { get; } = [];

    public IEnumerable<Message> Messages => order.Select(ts => messages[ts]);

    public bool Has(string userId) => members.Contains(userId);

    public void Add(string userId)
    {
        if (!members.Contains(userId))
            members.Add(userId);
    }

    public void Remove(string userId) => members.Remove(userId);

    public Message? Find(string? ts) => ts is not null && messages.TryGetValue(ts, out var message) ? message : null;

    /// <summary>Adds what is new, or puts it in the place of what it was.</summary>
    public void Put(Message message)
    {
        if (messages.TryAdd(message.Ts, message))
        {
            order.Add(message.Ts);
            if (message.IsReply)
                RepliesTo(message.ThreadTs!).Add(message.Ts);
        }
        messages[message.Ts] = message;
    }

    public void Take(Message message)
    {
        messages.Remove(message.Ts);
        order.RemoveAt(Place(message.Ts));
        if (message.IsReply)
            RepliesTo(message.ThreadTs!).Remove(message.Ts);
    }

    /// <summary>The replies in a thread, without its parent.</summary>
    public IReadOnlyList<Message> Replies(string threadTs) =>
        threads.TryGetValue(threadTs, out var replies) ? [.. replies.Select(ts => messages[ts])] : [];

    /// <summary>The newest first, without what was said only in threads.</summary>
    public IEnumerable<Message> Newest(string? oldest, string? latest, bool inclusive)
    {
        for (var i = string.IsNullOrEmpty(latest) ? order.Count - 1 : Last(latest, inclusive); i >= 0; i--)
        {
            var message = messages[order[i]];
            var beyond = string.CompareOrdinal(message.Ts, string.IsNullOrEmpty(oldest) ? "0" : oldest);
            if (beyond < 0 || (beyond == 0 && !inclusive))
                yield break;
            if (!message.IsReply || message.Subtype == "thread_broadcast")
                yield return message;
        }
    }

    private int Last(string latest, bool inclusive)
    {
        var place = order.BinarySearch(latest, StringComparer.Ordinal);
        return place >= 0 ? (inclusive ? place : place - 1) : ~place - 1;
    }

    private int Place(string ts) => order.BinarySearch(ts, StringComparer.Ordinal);

    private List<string> RepliesTo(string threadTs) =>
        threads.TryGetValue(threadTs, out var replies) ? replies : threads[threadTs] = [];
}
