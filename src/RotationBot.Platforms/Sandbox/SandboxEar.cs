using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Hears what people would say in a sandbox, without one: for dry runs, which read and change no world.</summary>
public sealed class SandboxEar(SandboxOptions options)
{
    private readonly Hearing hearing = new(new Workspace(options), "dry run");

    /// <param name="channel">A channel's key, or "@sam" for Sam's conversation with the bot.</param>
    /// <param name="user">Need not be known.</param>
    public MessagePosted Hear(string channel, string user, string text, Instant at)
    {
        var where = Hearing.Channel(channel);
        return new MessagePosted
        {
            Key = new EventKey("dry run"),
            Channel = where,
            Actor = hearing.User(user),
            SentAt = at,
            Message = new MessageRef(where, "dry run"),
            Said = hearing.Said(text, Workspace.IsDirect(channel)),
            FromBot = hearing.IsBot(user),
        };
    }
}
