using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>Things for the bot to do.</summary>
internal static class Effects
{
    public static readonly Try FirstTry = new(Again: false, Instant.FromUtc(2026, 1, 5, 12, 0));

    public static Post Post(string key, string channel, Text text, params Button[] buttons) =>
        Post(key, new Place.InChannel(new ChannelId(channel)), text, buttons);

    public static Post Post(string key, Place place, Text text, params Button[] buttons) => new(place, text, buttons)
    {
        Key = new EffectKey(key),
        Platform = SandboxPlatform.Name,
        Lane = "test",
        Urgency = Urgency.Reply,
    };

    public static Edit Edit(string key, string of, Text text, params Button[] buttons) => new(new EffectKey(of), text, buttons)
    {
        Key = new EffectKey(key),
        Platform = SandboxPlatform.Name,
        Lane = "test",
        Urgency = Urgency.Cosmetic,
    };

    public static Whisper Whisper(string key, string channel, string to, Text text) =>
        new(new Place.InChannel(new ChannelId(channel)), new UserRef(SandboxPlatform.Name, to, to, null), text, [])
        {
            Key = new EffectKey(key),
            Platform = SandboxPlatform.Name,
            Lane = "test",
            Urgency = Urgency.Reply,
        };

    public static Answer Answer(string key, CommandGiven to, Text text, params Button[] buttons) => new(to.Channel, to.Actor, to.Reply, text, buttons)
    {
        Key = new EffectKey(key),
        Platform = SandboxPlatform.Name,
        Lane = "test",
        Urgency = Urgency.Reply,
    };

    public static SetHeader Header(string channel, string segment) => new(new ChannelId(channel), segment)
    {
        Key = new EffectKey("header"),
        Platform = SandboxPlatform.Name,
        Lane = "test",
        Urgency = Urgency.Cosmetic,
    };

    public static SetGroup Group(string group, params string[] members) => new(new GroupId(group), [.. members.Select(m => new PersonId(m))])
    {
        Key = new EffectKey("group"),
        Platform = SandboxPlatform.Name,
        Lane = "test",
        Urgency = Urgency.Cosmetic,
    };
}
