using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>What people say to the bot.</summary>
internal static class Mentions
{
    private static readonly Instant SentAt = Instant.FromUtc(2026, 1, 5, 12, 0);

    public static MessagePosted Ask(int asker, string id) => Said(asker, id, LoadConfig.Ask, toBot: true);

    public static MessagePosted Said(int asker, string id, string text, bool toBot, string? thread = null)
    {
        var channel = InstantPlatform.Channel(LoadConfig.Channel(asker));
        return new()
        {
            Key = new EventKey("posted/" + id),
            Channel = channel,
            Actor = new UserRef(InstantPlatform.Name, "asker-" + asker, "Asker", null),
            SentAt = SentAt,
            Message = new MessageRef(channel, id),
            Thread = thread is null ? null : new ThreadRef(channel, thread),
            Said = new Said(text, text.Replace("@rotationbot ", "", StringComparison.Ordinal), toBot, [], []),
        };
    }
}
