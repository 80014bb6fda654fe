using System.Collections.Concurrent;

namespace RotationBot.Emulators.Mattermost.Faults;

/// <summary>What a test lets go wrong. Nothing does until it is told to.</summary>
public sealed class Faults
{
    private readonly List<RequestFault> requests = [];
    private readonly ConcurrentDictionary<string, bool> closedHeaders = [];

    /// <summary>Of events on their way to clients.</summary>
    public EventFaults Events { get; } = new();

    /// <summary>Lets the next requests that match go wrong. Faults told earlier are used up first.</summary>
    /// <param name="method">Such as POST; <c>*</c> for any.</param>
    /// <param name="path">A regular expression for the path behind <c>/api/v4/</c>, such as <c>^posts$</c>.</param>
    /// <param name="times">How many requests.</param>
    public void Next(string method, string path, RequestMishap mishap, int times = 1)
    {
        lock (requests)
            requests.Add(new RequestFault(method, path, mishap, times));
    }

    /// <summary>Nobody but an administrator may change the header of the channel, member or not.</summary>
    public void CloseHeader(string channelId) => closedHeaders[channelId] = true;

    public void OpenHeader(string channelId) => closedHeaders.TryRemove(channelId, out _);

    /// <summary>How many requests still wait to go wrong.</summary>
    public int Left
    {
        get
        {
            lock (requests)
                return requests.Sum(r => r.Left);
        }
    }

    internal bool IsHeaderClosed(string channelId) => closedHeaders.ContainsKey(channelId);

    internal RequestMishap? Take(string method, string path)
    {
        lock (requests)
        {
            if (requests.FirstOrDefault(r => r.Matches(method, path)) is not { } fault)
                return null;
            if (--fault.Left == 0)
                requests.Remove(fault);
            return fault.Mishap;
        }
    }
}
