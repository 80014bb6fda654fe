using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Requests;

namespace RotationBot.Cli;

/// <summary>A request for programs. What was said in private is left out: text and details are null then, and the reason has no words of it.</summary>
/// <param name="State"><c>open</c>, <c>acked</c>, <c>snoozed</c>, <c>resolved</c> or <c>exhausted</c>.</param>
/// <param name="Team">The owning team's id; null: nobody owns it.</param>
/// <param name="AskedIn">The channel's key, <c>private</c> or <c>direct message</c>.</param>
/// <param name="DueAt">When its timer is due next; null: none runs.</param>
/// <param name="SecondsToAck">From being asked to being first taken, over re-routes; null: never taken.</param>
internal sealed record RequestLine(
    string Id, string State, string Priority, string? Team, string? Why, string Asker, string AskedIn, string? Text, Instant OpenedAt, Instant? DueAt,
    string? TakenBy, Instant? TakenAt, Instant? FirstTakenAt, long? SecondsToAck, string? ResolvedBy, Instant? ResolvedAt, IReadOnlyList<string> Told, string? Follows, RequestLine.Known? Details)
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
        request.Follows?.ToString(),
        request.IsPublic ? Known.Of(request.Details) : null);

    private static string Where(ChannelRef channel) => channel.Kind switch
    {
        ChannelKind.Direct => "direct message",
        ChannelKind.Private => "private",
        _ => channel.Configured is { } known ? known.Value : channel.Id,
    };

    /// <summary>What it says, as far as it could be read; what it does not say is null.</summary>
    internal sealed record Known(IReadOnlyList<Pointer> Links, string? Customer, string? Version, string? Deployment, string? Timeline)
    {
        public static Known Of(RequestDetails details) => new(
            [.. details.Links.Select(l => new Pointer(l.Kind, l.Name, l.Url?.OriginalString))], details.Customer, details.Version, details.Deployment, details.Timeline);
    }

    /// <param name="Name">As <see cref="RequestLink.Name"/>.</param>
    internal sealed record Pointer(LinkKind Kind, string Name, string? Url);
}
