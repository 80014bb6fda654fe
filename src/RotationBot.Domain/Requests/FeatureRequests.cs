using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>
/// A rule says that a message asks for a feature: that is the product manager's to triage, not the rota's. Asker and
/// responders can say otherwise.
/// </summary>
internal static class FeatureRequests
{
    /// <summary>An outage is never taken for a wish: what is urgent goes to the rota, whatever else it says.</summary>
    public static Ownership UnlessUrgent(Organisation organisation, Words words, Ownership found) =>
        found.Owner?.FeatureOf is { } team && organisation.PriorityReader.Find(words) is { } priority && Rights.IsHigher(organisation, priority.Id, organisation.DefaultPriority.Id)
            ? found with { Owner = new Owner(team), Why = $"{priority.Label} goes before {found.Rule}", Rule = found.Rule, Others = [], Together = [], Cc = [], Question = null }
            : found;

    /// <summary>The rota's ladder from level 1; the rule that misled is remembered.</summary>
    public static Outcome IsABug(Turn turn, UserRef actor)
    {
        var before = turn.Request!;
        if (before.FeatureOf is not { } team)
            return Settled(turn, before);
        var outcome = Rerouting.ToTeam(turn, actor, new Owner(team), FeatureWords.IsABug(turn, actor, team));
        if (outcome.Done)
            turn.Request = turn.Request! with { Corrections = [.. before.Corrections, Correction.Of(before, team, actor, turn.Now)] };
        return outcome;
    }

    /// <summary>A responder who says so takes it. The asker's word closes the question; the product manager's ladder goes on.</summary>
    public static Outcome IsAFeature(Turn turn, UserRef actor)
    {
        var before = turn.Request!;
        if (before.FeatureOf is null)
            return Settled(turn, before);
        if (turn.Roster.IsResponder(before, actor))
            return Acting.Do(turn, actor, new Act.Ack(Casual: false));
        turn.Request = before with { FeatureOf = null };
        turn.Log(actor, "confirmed", "feature request");
        var said = FeatureWords.IsAFeature(turn, before);
        StatusPosts.Announce(turn, said);
        return new(true, said);
    }

    private static Outcome Settled(Turn turn, Request request) => new(false, FeatureWords.Settled(turn, request));
}
