using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Cli;

/// <summary>A request for programs. What was said in private is left out: the text is null then, and the reason has no words of it.</summary>
/// <param name="State"><c>open</c>, <c>acked</c>, <c>snoozed</c>, <c>resolved</c> or <c>exhausted</c>.</param>
/// <param name="Team">The owning team's id; null: nobody owns it.</param>
/// <param name="AskedIn">The channel's key, <c>private</c> or <c>direct message</c>.</param>
/// <param name="DueAt">When its timer is due next; null: none runs.</param>
/// <param name="SecondsToAck">From being asked to being first taken, over re-routes; null: never taken.</param>
internal sealed record RequestLine(
    string Id, string State, string Priority, string? Team, string? Why, string Asker, string AskedIn, string? Text, Instant OpenedAt, Instant? DueAt,
    string? TakenBy, Instant? TakenAt, Instant? FirstTakenAt, long? SecondsToAck, string? ResolvedBy, Instant? ResolvedAt, IReadOnlyList<string> Told, string? Follows)
{
    public static RequestLine Of(Request request) => new(
        request.Id.ToString(),
        request.State.ToString().ToLowerInvariant(),
        request.Escalation.Priority.Value,
        request.Team?.Value,
        request.WhyForAll,
        request.Asker.Id,
        Where(request.Thread.Channel),
        request.IsPublic ? request.Text : null,
        request.OpenedAt,
        request.DueAt,
        request.TakenBy?.Id,
        request.TakenAt,
        request.FirstTakenAt,
        request.FirstTakenAt is { } taken ? (long)(taken - request.OpenedAt).TotalSeconds : null,
        request.ResolvedBy?.Id,
        request.ResolvedAt,
        [.. request.Told.Select(p => p.Value)],
        request.Follows?.ToString());

    private static string Where(ChannelRef channel) => channel.Kind switch
    {
        ChannelKind.Direct => "direct message",
        ChannelKind.Private => "private",
        _ => channel.Configured is { } known ? known.Value : channel.Id,
    };
}
