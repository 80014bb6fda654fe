using System.Collections.Concurrent;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>A platform in this process that does everything at once, so that what is measured is the bot alone.</summary>
internal sealed class InstantPlatform : IChatPlatform
{
    public static readonly PlatformId Name = new("sandbox");

    private readonly ConcurrentDictionary<string, TaskCompletionSource> askers = new();
    private long posts;

    /// <summary>Called for each effect, before its receipt is given.</summary>
    public Action<Effect> Did { get; set; } = _ => { };

    public PlatformId Id => Name;

    public PlatformTraits Traits { get; } = new(true, 250, "/oncall");

    public bool Reaches(PersonId person) => true;

    public Task RunAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        inbox.CaughtUp(Id);
        return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    /// <summary>Completes with the first post in the thread of that root message.</summary>
    public Task ReplyTo(string root) => askers.GetOrAdd(root, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        Did(effect);
        if (effect is not Post post)
            return Task.FromResult(new Receipt(target));
        if (post.Place is Place.InThread(var thread) && askers.TryRemove(thread.Root, out var asker))
            asker.TrySetResult();
        return Task.FromResult(new Receipt(new MessageRef(ChannelOf(post.Place), "post-" + Interlocked.Increment(ref posts))));
    }

    private static ChannelRef ChannelOf(Place place) => place switch
    {
        Place.InThread(var thread) => thread.Channel,
        Place.InChannel(var channel) => Channel(channel.Value),
        _ => Channel("elsewhere"),
    };

    public static ChannelRef Channel(string name) => new(Name, name, new ChannelId(name), ChannelKind.Public);
}
