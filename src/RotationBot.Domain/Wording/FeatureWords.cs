using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is said of requests that ask for a feature.</summary>
internal static class FeatureWords
{
    /// <param name="why">The rule and the words it matched.</param>
    public static Text Triaged(Turn turn, TeamId team, string why) => Text.Of(
        $"This may be a feature request ({why}): {Manager(turn, team)} triages those, not the support rota.");

    /// <param name="called">Live mentions.</param>
    public static Text Told(Text called) => Text.Of($"I've cc'd {called}.");

    public static Text IsABug(Turn turn, UserRef actor, TeamId team) => Text.Of(
        $"{turn.Roster.NameOf(actor)} says it's a bug, so {new Span.Bold(turn.Roster.TeamOf(team).Name)} looks after it.");

    public static Text IsAFeature(Turn turn, Request request) => Text.Of(
        $"Thanks, a feature request then: {request.Id} stays with {Manager(turn, request.FeatureOf!.Value)}.");

    public static Text Settled(Turn turn, Request request) => Text.Of(
        $"That is settled already: {StatusWords.Of(turn, request with { Why = null })}.");

    /// <summary>"Delivery's PM Noor".</summary>
    private static string Manager(Turn turn, TeamId id) => turn.Roster.TeamOf(id) is var team && team.ProductManager is { } manager
        ? $"{team.Name}'s PM {turn.Roster.NameOf(manager)}"
        : $"{team.Name}'s product manager";
}
