using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain;

/// <summary>Everything the bot decides: the table of contents. Pure: no clock, no store, no platform.</summary>
public static class Decider
{
    /// <summary>Whether the event can matter at all; asked before any I/O. Most root messages cannot.</summary>
    public static bool MayMatter(ChatEvent happened) => throw new NotSupportedException();

    /// <summary>What to load before deciding on the event.</summary>
    public static Wanted Wants(ChatEvent happened) => throw new NotSupportedException();

    public static Decision Decide(Facts facts, ChatEvent happened, Instant now) => throw new NotSupportedException();

    /// <summary>A request's timer is due. Deciding too early or twice does no harm.</summary>
    public static Decision Tick(Facts facts, Request request, Instant now) => throw new NotSupportedException();
}
