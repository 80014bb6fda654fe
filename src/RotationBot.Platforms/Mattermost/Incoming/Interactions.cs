using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NodaTime;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>Commands and presses that the server still waits for an answer to: what is said to whoever gave them goes there.</summary>
internal sealed class Interactions(TimeProvider time)
{
    /// <summary>So long after a command the server still takes hints where it was given, though it allows for half an hour.</summary>
    private static readonly Duration Fresh = Duration.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Waiting<JsonObject>> commands = new();
    private readonly ConcurrentDictionary<Waiting<string>, (string User, string Channel)> presses = new();
    private readonly ConcurrentDictionary<(string User, string Channel), (string Hook, Instant At)> hooks = new();

    /// <param name="reply">As in the event; the hook's id where the server gave one.</param>
    /// <param name="hook">Where late answers go; null: nowhere.</param>
    public async Task<JsonObject?> CommandAsync(string reply, (string User, string Channel) who, string? hook, Func<Task> hear, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (hook is not null)
            hooks[who] = (hook, Now);
        Forget();
        using var waiting = new Waiting<JsonObject>(time);
        commands[reply] = waiting;
        try
        {
            await hear();
            return await waiting.ForAsync(patience, cancellationToken);
        }
        finally
        {
            commands.TryRemove(reply, out _);
        }
    }

    /// <returns>What to tell whoever pressed; null: nothing.</returns>
    public async Task<string?> PressAsync((string User, string Channel) who, Func<Task> hear, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var waiting = new Waiting<string>(time);
        presses[waiting] = who;
        try
        {
            await hear();
            return await waiting.ForAsync(patience, cancellationToken);
        }
        finally
        {
            presses.TryRemove(waiting, out _);
        }
    }

    /// <returns>False: the server waits no more.</returns>
    public bool TryAnswer(string reply, JsonObject answer) => commands.TryGetValue(reply, out var waiting) && waiting.TrySay(answer);

    /// <returns>False: nobody waits there.</returns>
    public bool TryTell(string user, string channel, string words) => presses.Any(p => p.Value == (user, channel) && p.Key.TrySay(words));

    /// <returns>Where the last command of theirs takes late answers; null: it is too long ago.</returns>
    public string? HookOf(string user, string channel) => hooks.TryGetValue((user, channel), out var hook) && Now - hook.At < Fresh ? hook.Hook : null;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private void Forget()
    {
        foreach (var old in hooks.Where(h => Now - h.Value.At >= Fresh))
            hooks.TryRemove(old);
    }
}

/// <summary>One answer, said in time or never.</summary>
internal sealed class Waiting<T>(TimeProvider time) : IDisposable where T : class
{
    private readonly TaskCompletionSource<T?> said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? patience;

    public bool TrySay(T answer) => said.TrySetResult(answer);

    /// <returns>Null: nothing was said in time, and nothing can be any more.</returns>
    public Task<T?> ForAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        patience = time.CreateTimer(_ => said.TrySetResult(null), null, limit, Timeout.InfiniteTimeSpan);
        return said.Task.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        said.TrySetResult(null);
        patience?.Dispose();
    }
}
