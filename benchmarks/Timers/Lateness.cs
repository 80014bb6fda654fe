using System.Collections.Concurrent;
using NodaTime;
using RotationBot.Benchmarks.Report;
using RotationBot.Domain.Conversation;
using RotationBot.Schedule;

namespace RotationBot.Benchmarks.Timers;

/// <summary>Sees the pings of due requests and how late each is.</summary>
/// <param name="expected">How many are due.</param>
/// <param name="due">Null: that request is not due yet.</param>
internal sealed class Lateness(int expected, Func<int, Instant?> due)
{
    private readonly ConcurrentDictionary<int, TimeSpan> late = new();
    private readonly ConcurrentDictionary<EffectKey, int> times = new();
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task All => all.Task;

    public Sample Times => new(late.Values);

    public int Lost => expected - late.Count;

    public int Twice => times.Values.Count(n => n > 1);

    public void See(Effect effect)
    {
        if (effect is not Post { Request: { } number, Urgency: Urgency.Ping } || due(number) is not { } instant)
            return;
        times.AddOrUpdate(effect.Key, 1, (_, n) => n + 1);
        late.TryAdd(number, (TimeProvider.System.Now() - instant).ToTimeSpan());
        if (late.Count == expected)
            all.TrySetResult();
    }
}
