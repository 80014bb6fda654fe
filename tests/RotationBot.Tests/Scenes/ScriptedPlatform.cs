using System.Collections.Concurrent;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms;

namespace RotationBot.Tests.Scenes;

/// <summary>A platform that hears nothing and does what the test says; by default everything succeeds, and a post's id is its key.</summary>
internal sealed class ScriptedPlatform : IChatPlatform
{
    private readonly ConcurrentQueue<Effect> effects = [];
    private readonly ConcurrentQueue<Try> tries = [];
    private TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Func<Effect, MessageRef?, Task<Receipt>> OnEffect { get; set; } = (e, target) => Task.FromResult(Stands(e, target));

    /// <summary>Ends when it tells nothing any more; an adapter's only does when it has a bug or is cancelled.</summary>
    public Func<CancellationToken, Task> OnListen { get; set; } = token => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);

    /// <summary>Ends when it has told what was said while the bot was away.</summary>
    public Func<IInbox, Task> OnCatchUp { get; set; } = _ => Task.CompletedTask;

    /// <summary>The segments it was given for headers, in full, in order.</summary>
    public IReadOnlyList<string> Headers => [.. effects.OfType<SetHeader>().Select(e => e.Segment)];

    /// <summary>The members it was given for groups, in order.</summary>
    public IReadOnlyList<string> Groups => [.. effects.OfType<SetGroup>().Select(e => string.Join(' ', e.Members))];

    /// <summary>What it was asked to say, in order.</summary>
    public IReadOnlyList<string> Posts => [.. effects.OfType<Post>().Select(e => e.Text.ToString())];

    /// <summary>The keys it was asked to carry out, in order.</summary>
    public IReadOnlyList<string> Asked => [.. effects.Select(e => e.Key.Value)];

    /// <summary>Of each of them, whether it was told that it may stand there already.</summary>
    public IReadOnlyList<bool> MayStand => [.. tries.Select(t => t.Again)];

    /// <summary>Completes when nobody listens to it any more.</summary>
    public Task Left => left.Task;

    public PlatformId Id => Some.Platform;

    public PlatformTraits Traits { get; } = new(true, 250, "/oncall");

    public Func<PersonId, bool> IsMember { get; set; } = _ => true;

    public bool Reaches(PersonId person) => IsMember(person);

    public async Task RunAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        if (left.Task.IsCompleted)
            left = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await OnCatchUp(inbox);
        inbox.CaughtUp(Id);
        try
        {
            await OnListen(cancellationToken);
        }
        finally
        {
            left.SetResult();
        }
    }

    public Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        effects.Enqueue(effect);
        tries.Enqueue(attempt);
        return OnEffect(effect, target);
    }

    public static Receipt Stands(Effect effect, MessageRef? target) => new(effect is Post ? Some.Message(effect.Key.Value) : target);
}
