using System.Collections.Concurrent;

namespace RotationBot.Emulators.Slack.Faults;

/// <summary>What a test lets go wrong. Nothing does until it is told to.</summary>
public sealed class Faults
{
    private readonly List<Fault> calls = [];
    private readonly ConcurrentDictionary<string, bool> closedTopics = [];

    public EventFaults Events { get; } = new();

    /// <summary>Lets the next calls of a method go wrong. Faults told earlier are used up first.</summary>
    /// <param name="method">Such as <c>chat.postMessage</c>; <c>*</c> for any.</param>
    /// <param name="times">How many calls.</param>
    public void Next(string method, Mishap mishap, int times = 1)
    {
        lock (calls)
            calls.Add(new Fault(method, mishap) { Left = times });
    }

    /// <summary>How many calls still wait to go wrong.</summary>
    public int Left
    {
        get
        {
            lock (calls)
                return calls.Sum(f => f.Left);
        }
    }

    /// <summary>The app may not set the topic there, member or not.</summary>
    public void CloseTopic(string channelId) => closedTopics[channelId] = true;

    public void OpenTopic(string channelId) => closedTopics.TryRemove(channelId, out _);

    internal bool IsTopicClosed(string channelId) => closedTopics.ContainsKey(channelId);

    internal Mishap? Take(string method)
    {
        lock (calls)
        {
            if (calls.Find(f => f.Method == "*" || f.Method == method) is not { } fault)
                return null;
            if (--fault.Left <= 0)
                calls.Remove(fault);
            return fault.Mishap;
        }
    }

    internal void Clear()
    {
        lock (calls)
            calls.Clear();
        closedTopics.Clear();
    }

    private sealed record Fault(string Method, Mishap Mishap)
    {
        public int Left { get; set; }
    }
}
