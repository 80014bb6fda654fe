using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>How a request stands, in one line: what the first reply becomes once somebody has acted.</summary>
internal static class StatusWords
{
    public static Text Of(Turn turn, Request request)
    {
        var team = request.Team is { } id ? turn.Roster.TeamOf(id).Name : "no owner";
        var priority = turn.Facts.Organisation.PriorityOf(request.Escalation.Priority) is { IsDefault: false } p ? $" · {p.Label}" : "";
        return Text.Of($"{request.Id}{priority} · {new Span.Bold(team)}{(request.WhyForAll is { } why ? $" ({why})" : "")} · {State(turn, request)}{AlertWords.Repeats(turn, request)}");
    }

    public static string State(Turn turn, Request request)
    {
        var zone = new LadderWords(turn, request).Zone;
        return request.State switch
        {
            RequestState.Acked => $"taken by {Name(turn, request.TakenBy)} {Times.Brief(request.TakenAt ?? turn.Now, zone, turn.Now)}",
            RequestState.Snoozed => $"snoozed until {Times.Brief(request.Escalation.SnoozedUntil!.Value, zone, turn.Now)}",
            RequestState.Resolved when request.ResolvedBy is null => "withdrawn",
            RequestState.Resolved => $"resolved by {Name(turn, request.ResolvedBy)} {Times.Brief(request.ResolvedAt!.Value, zone, turn.Now)}",
            RequestState.Exhausted => "nobody could be reached, anyone can take it",
            _ when request.Told.Count > 0 => $"open, {Lists.And([.. request.Told.Take(4).Select(turn.Roster.NameOf)])} told",
            _ => "open",
        };
    }

    private static string Name(Turn turn, UserRef? user) => user is null ? "somebody" : turn.Roster.NameOf(user);
}
