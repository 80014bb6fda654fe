using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Does in the world what the bot decided.</summary>
internal sealed class Carrying(SandboxWorld world)
{
    private static readonly Receipt NoMessage = new(null);

    /// <exception cref="PlatformException">The world has no such place or message.</exception>
    public Receipt Out(Effect effect, MessageRef? target) => effect switch
    {
        Post post => Say(post.Place, target, post.Key, post.Text, post.Buttons, null),
        Whisper whisper => Say(whisper.Place, target, whisper.Key, whisper.Text, whisper.Buttons, whisper.To.Id),
        Answer answer => Receipt(
            answer.Channel.Id,
            world.Bot.Answer(answer.Reply, new Saying(answer.Key, ChannelOf(answer.Channel.Id), null, answer.Text, answer.Buttons, answer.To.Id))),
        Edit edit => Change(edit, target),
        SetHeader header => Set(header),
        SetGroup group => Set(group),
        _ => throw Refused($"The sandbox cannot do {effect.GetType().Name}."),
    };

    private Receipt Say(Place place, MessageRef? target, EffectKey key, Text text, IReadOnlyList<Button> buttons, string? visibleTo)
    {
        var (channel, thread) = Where(place, target);
        return Receipt(channel, world.Bot.Say(new Saying(key, ChannelOf(channel), thread, text, buttons, visibleTo)));
    }

    private (string Channel, string? Thread) Where(Place place, MessageRef? target) => place switch
    {
        Place.InThread(var thread) => (thread.Channel.Id, thread.Root),
        Place.InChannel(var channel) => (channel.Value, null),
        Place.Here(var channel) => (channel.Id, null),
        Place.DirectlyTo(var person) => ("@" + person.Value, null),
        Place.Under(var post) => Under(target?.Id ?? world.Bot.MessageOf(post) ?? throw Refused($"Nothing was posted as {post}.")),
        _ => throw Refused($"The sandbox has no {place.GetType().Name}."),
    };

    private (string Channel, string? Thread) Under(string message) =>
        (world.Bot.ChannelOf(message) ?? throw Refused($"There is no message {message}."), message);

    private Receipt Change(Edit edit, MessageRef? target)
    {
        var message = target?.Id ?? world.Bot.MessageOf(edit.Of) ?? throw Refused($"Nothing was posted as {edit.Of}.");
        if (!world.Bot.Edit(message, edit.Text, edit.Buttons))
            throw Refused($"There is no message {message}.");
        return target is null ? Receipt(world.Bot.ChannelOf(message)!, message) : new Receipt(target);
    }

    private Receipt Set(SetHeader header) =>
        NoMessage with { LeftOut = world.Bot.SetHeader(ChannelOf(header.Channel.Value), header) ? LeftOut.No : LeftOut.NoRoom };

    private Receipt Set(SetGroup set)
    {
        var group = world.Workspace.Group(set.Group.Value) ?? throw Refused($"There is no group {set.Group}.");
        var members = set.Members.Where(person => world.Workspace.User(person.Value) is not null).Select(person => person.Value).ToList();
        if (members.Count == 0)
            throw Refused($"{set.Group} would be empty.");
        world.Bot.SetGroup(group, members);
        return NoMessage;
    }

    private string ChannelOf(string name) => world.Workspace.Channel(name) ?? throw Refused($"There is no channel {name}.");

    private Receipt Receipt(string channel, string message) => new(new MessageRef(Hearing.Channel(ChannelOf(channel)), message));

    private static PlatformException Refused(string sentence) => new(Failure.Refused, sentence);
}
