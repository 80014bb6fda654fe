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
            Actor = Asker(asker),
            SentAt = SentAt,
            Message = new MessageRef(channel, id),
            Thread = thread is null ? null : new ThreadRef(channel, thread),
            Said = new Said(text, text.Replace("@rotationbot ", "", StringComparison.Ordinal), toBot, [], []),
        };
    }

    public static ReactionAdded Reacted(int asker, string on, string emoji)
    {
        var channel = InstantPlatform.Channel(LoadConfig.Channel(asker));
        return new(new MessageRef(channel, on), emoji)
        {
            Key = new EventKey($"reacted/{on}/{emoji}"),
            Channel = channel,
            Actor = Asker(asker),
            SentAt = SentAt,
        };
    }

    private static UserRef Asker(int asker) => new(InstantPlatform.Name, "asker-" + asker, "Asker", null);
}
