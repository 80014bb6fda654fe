using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>Honesty after a break: said where something came late because the process was not running.</summary>
internal static class AwayWords
{
    /// <summary>"I was away 07:02-07:19; this was due at 07:10." if the timer being handled fell into the break; else nothing.</summary>
    public static Text For(Turn turn, Request request)
    {
        if (turn.Facts.Away is not { } away || turn.Facts.Request?.DueAt is not { } due || due < away.From || due >= away.To)
            return Text.Empty;
        var zone = new LadderWords(turn, request).Zone;
        return Text.Plain($"I was away {Times.ClockOf(away.From, zone)}-{Times.ClockOf(away.To, zone)}; this was due at {Times.ClockOf(due, zone)}. ");
    }

    /// <summary>The same for a message that was written during the break.</summary>
    public static Text For(Turn turn, NodaTime.Instant sentAt, NodaTime.DateTimeZone zone) =>
        turn.Facts.Away is { } away && sentAt >= away.From && sentAt < away.To
            ? Text.Plain($"I was away {Times.ClockOf(away.From, zone)}-{Times.ClockOf(away.To, zone)} and have just read this.")
            : Text.Empty;
}
