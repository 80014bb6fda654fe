using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Turns what people did in the world into what the bot hears.</summary>
internal sealed class Hearing(SandboxWorld world, PlatformId platform)
{
    private readonly Workspace workspace = world.Workspace;

    public ChatEvent Of(WorldEvent happened)
    {
        var key = new EventKey(string.Create(CultureInfo.InvariantCulture, $"{platform}:{world.Events.World}:{happened.Number}"));
        var channel = Channel(happened.Spot.Channel);
        var actor = User(happened.Spot.User);
        var sentAt = Instant.FromUnixTimeMilliseconds(happened.At);
        var message = new MessageRef(channel, Written.Id(happened.Message));
        var thread = happened.Root is { } root ? new ThreadRef(channel, Written.Id(root)) : null;
        return happened.Kind switch
        {
            Happening.Posted => new MessagePosted { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message, Thread = thread, Said = Said(happened) },
            Happening.Edited => new MessageEdited { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message, Thread = thread, Said = Said(happened) },
            Happening.Deleted => new MessageDeleted { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message },
            Happening.Reacted => new ReactionAdded(message, happened.Detail!) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            Happening.Pressed => new ButtonPressed(message, new ButtonId(happened.Detail!), happened.Text) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            Happening.Commanded => new CommandGiven(happened.Detail!, happened.Text!, Written.Id(happened.Message)) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            _ => throw new InvalidOperationException($"Event {happened.Number} of the sandbox has the unknown kind {happened.Kind}."),
        };
    }

    public ChannelRef Channel(string name) => Workspace.IsDirect(name)
        ? new ChannelRef(platform, name, null, ChannelKind.Direct)
        : new ChannelRef(platform, name, new ChannelId(name), ChannelKind.Public);

    public UserRef User(string id) => new(platform, id, workspace.User(id)?.Name ?? id, workspace.Person(id), workspace.TimeZone(id));

    /// <summary>What is said in a conversation with the bot is said to the bot.</summary>
    private Said Said(WorldEvent happened)
    {
        var text = happened.Text!;
        var mentions = Mentions.In(text, workspace);
        var toBot = Workspace.IsDirect(happened.Spot.Channel) || mentions.Exists(m => m.Kind == MentionKind.Bot);
        var groups = mentions.Where(m => m.Kind == MentionKind.Group).Select(m => new GroupId(m.Id)).Distinct();
        var people = mentions.Where(m => m.Kind == MentionKind.User).Select(m => m.Id).Distinct().Select(User);
        return new Said(text, Mentions.WithoutAddressees(text, mentions), toBot, [.. groups], [.. people]);
    }
}
