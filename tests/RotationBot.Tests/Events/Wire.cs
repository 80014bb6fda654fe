using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms;

namespace RotationBot.Tests.Events;

/// <summary>A platform that shows what it is told to, each key once, and of which nothing is heard.</summary>
internal sealed class Wire : IChatPlatform
{
    private readonly Dictionary<EffectKey, MessageRef> stands = [];

    public PlatformId Id { get; } = new("sandbox");

    public PlatformTraits Traits { get; } = new(GroupMentionNotifies: true, HeaderLimit: 250, "/oncall");

    /// <summary>What was posted, in order.</summary>
    public List<(MessageRef Message, Post Post)> Shown { get; } = [];

    /// <summary>How often a key came that had come before.</summary>
    public int Repeats { get; private set; }

    public bool Reaches(PersonId person) => true;

    public Task RunAsync(IInbox inbox, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken) =>
        Task.FromResult(new Receipt(effect is Post post ? Show(post, target) : target));

    private MessageRef Show(Post post, MessageRef? target)
    {
        if (stands.TryGetValue(post.Key, out var before))
        {
            Repeats++;
            return before;
        }
        var message = new MessageRef(ChannelOf(post.Place, target), $"p{Shown.Count + 1}");
        stands[post.Key] = message;
        Shown.Add((message, post));
        return message;
    }

    private ChannelRef ChannelOf(Place place, MessageRef? target) => place switch
    {
        Place.InThread(var thread) => thread.Channel,
        Place.InChannel(var channel) => new ChannelRef(Id, channel.Value, channel, ChannelKind.Public),
        Place.Here(var channel) => channel,
        _ => target!.Channel,
    };
}
