using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is said of requests that alert bots open.</summary>
internal static class AlertWords
{
    public static Text For(Span team, string? why) => Text.Of($"An alert for {team}{(why is null ? "" : $" ({why})")}.");

    public static Text Ended(Turn turn, Request request) => Text.Of(
        $"{request.Id} resolved after {Times.Length(turn.Now - request.OpenedAt)}: {turn.Roster.NameOf(request.Asker)} says it is over.");

    /// <summary>It had gone, and fires again.</summary>
    public static Text Back(Turn turn, Request request) => (request.State, request.TakenBy) switch
    {
        (RequestState.Acked, { } taker) => Text.Of($"{Ping(turn, taker)}: {request.Id} fires again. You have it still."),
        _ when request.Escalation.Told.Count > 0 => Text.Of($"{Text.Join(", ", request.Escalation.Told.Select(p => Text.Of($"{new Span.Ping(p, turn.Roster.NameOf(p))}")))}: {request.Id} fires again and nobody has taken it."),
        _ => Text.Of($"{request.Id} fires again and nobody has taken it."),
    };

    /// <summary>" · fired 3 times, last 10:12"; nothing where it fired once, or a person asked.</summary>
    public static string Repeats(Turn turn, Request request) => request.Alert is { Times: > 1 } alert
        ? $" · fired {alert.Times} times, last {Times.Brief(alert.LastAt, new LadderWords(turn, request).Zone, turn.Now)}"
        : "";

    private static Text Ping(Turn turn, UserRef user) => user.Person is { } person
        ? Text.Of($"{new Span.Ping(person, turn.Roster.NameOf(person))}")
        : Text.Plain(user.Name);
}
