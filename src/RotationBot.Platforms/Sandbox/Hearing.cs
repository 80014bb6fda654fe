using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Turns what people did in the world into what the bot hears.</summary>
/// <param name="world">How the world is called: part of every event's key.</param>
internal sealed class Hearing(Workspace workspace, string world)
{
    private static readonly PlatformId Platform = SandboxPlatform.Name;

    public ChatEvent Of(WorldEvent happened)
    {
        var key = new EventKey(string.Create(CultureInfo.InvariantCulture, $"{Platform}:{world}:{happened.Number}"));
        var channel = Channel(happened.Spot.Channel);
        var actor = User(happened.Spot.User);
        var sentAt = Instant.FromUnixTimeMilliseconds(happened.At);
        var message = new MessageRef(channel, Written.Id(happened.Message));
        var thread = happened.Root is { } root ? new ThreadRef(channel, Written.Id(root)) : null;
        return happened.Kind switch
        {
            Happening.Posted => new MessagePosted { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message, Thread = thread, Said = Said(happened.Text!, Workspace.IsDirect(happened.Spot.Channel)), FromBot = IsBot(happened.Spot.User) },
            Happening.Edited => new MessageEdited { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message, Thread = thread, Said = Said(happened.Text!, Workspace.IsDirect(happened.Spot.Channel)), FromBot = IsBot(happened.Spot.User) },
            Happening.Deleted => new MessageDeleted { Key = key, Channel = channel, Actor = actor, SentAt = sentAt, Message = message },
            Happening.Reacted => new ReactionAdded(message, happened.Detail!) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            Happening.Pressed => new ButtonPressed(message, new ButtonId(happened.Detail!), happened.Text) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            Happening.Commanded => new CommandGiven(happened.Detail!, happened.Text!, Written.Id(happened.Message)) { Key = key, Channel = channel, Actor = actor, SentAt = sentAt },
            _ => throw new InvalidOperationException($"Event {happened.Number} of the sandbox has the unknown kind {happened.Kind}."),
        };
    }

    public static ChannelRef Channel(string name) => Workspace.IsDirect(name)
        ? new ChannelRef(Platform, name, null, ChannelKind.Direct)
        : new ChannelRef(Platform, name, new ChannelId(name), ChannelKind.Public);

    public UserRef User(string id) => new(Platform, id, workspace.User(id)?.Name ?? id, workspace.Person(id), workspace.TimeZone(id));

    public bool IsBot(string id) => workspace.IsBot(id);

    /// <param name="direct">What is said in a conversation with the bot is said to the bot.</param>
    public Said Said(string text, bool direct)
    {
        var mentions = Mentions.In(text, workspace);
        var toBot = direct || mentions.Exists(m => m.Kind == MentionKind.Bot);
        var groups = mentions.Where(m => m.Kind == MentionKind.Group).Select(m => new GroupId(m.Id)).Distinct();
        var people = mentions.Where(m => m.Kind == MentionKind.User).Select(m => m.Id).Distinct().Select(User);
        return new Said(text, Mentions.WithoutAddressees(text, mentions), toBot, [.. groups], [.. people]);
    }
}
