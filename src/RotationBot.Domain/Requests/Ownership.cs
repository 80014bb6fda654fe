using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Requests;

/// <summary>Who a message belongs to, and why.</summary>
/// <param name="Owner">Null: nobody is named; <paramref name="FallbackChannels"/> may know.</param>
/// <param name="Why">For people: <c>matched "SAML" -> IAM</c>; null where no rule did.</param>
/// <param name="Rule">The rule alone, without the words it matched.</param>
/// <param name="IsLastResort">Rules were asked and none matched.</param>
/// <param name="Others">Other teams that fit as well, best first.</param>
/// <param name="Question">What would decide; null: nothing needs asking.</param>
public sealed record Ownership(Owner? Owner, string? Why, IReadOnlyList<Owner> Others, RouteQuestion? Question, IReadOnlyList<ChannelId> FallbackChannels, string? Rule = null, bool IsLastResort = false)
{
    /// <summary>The words of the message that the rule matched, strongest first.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Teams that own it together with <see cref="Owner"/>; nobody of them is told.</summary>
    public IReadOnlyList<Owner> Together { get; init; } = [];

    /// <summary>Teams that own nothing of it and are named, so that they can be told.</summary>
    public IReadOnlyList<TeamId> Cc { get; init; } = [];

    /// <summary>Nobody is named, and the message is in another language than the rules are.</summary>
    public bool IsForeign { get; init; }

    /// <summary>A mentioned group decides, else the channel, else whoever answers direct messages. Null: nobody answers here.</summary>
    public static Entry? EntryFor(Organisation organisation, ChannelRef channel, Said said) =>
        said.Groups.Select(g => organisation.Groups.GetValueOrDefault(g)?.Entry).FirstOrDefault(e => e is not null)
        ?? (channel.Configured is { } known ? organisation.Channels.GetValueOrDefault(known)?.Entry : null)
        ?? (said.ToBot || channel.Kind == ChannelKind.Direct ? organisation.DirectMessages : null);

    /// <summary>A team outright, else the first ruleset with a match, else the fallback of the first ruleset.</summary>
    public static Ownership Of(Organisation organisation, Entry entry, string body) => Of(organisation, entry, organisation.Read(body), null);

    /// <inheritdoc cref="Of(Organisation, Entry, string)"/>
    /// <param name="known">The label of the option that was said before ("Self-hosted"): it holds where the message says none.</param>
    internal static Ownership Of(Organisation organisation, Entry entry, Words words, string? known)
    {
        if (entry.Team is { } team)
            return new(new Owner(team), null, [], null, []);
        foreach (var ruleset in entry.Rulesets.Select(id => organisation.Rulesets[id]))
            if (ruleset.Route(words, Answered(ruleset, words, known)) is { Candidates.Count: > 0 } answer)
                return FeatureRequests.UnlessUrgent(organisation, words, Matched(answer));
        var fallback = organisation.Rulesets[entry.Rulesets[0]].Fallback;
        return fallback.Team is { } last
            ? new(new Owner(last), null, [], null, [], IsLastResort: true)
            : new(null, null, [], null, fallback.Channels, IsLastResort: true) { IsForeign = Language.IsForeign(words) };
    }

    /// <summary>How <see cref="Of(Organisation, Entry, string)"/> comes to its answer: each ruleset asked, the last being the one that matched, if any did.</summary>
    public static IReadOnlyList<(RulesetId Ruleset, RouteExplanation Explanation)> Explain(Organisation organisation, Entry entry, string body)
    {
        var asked = new List<(RulesetId, RouteExplanation)>();
        foreach (var id in entry.Rulesets)
        {
            var explanation = organisation.Rulesets[id].Explain(body);
            asked.Add((id, explanation));
            if (explanation.Answer.Candidates.Count > 0)
                break;
        }
        return asked;
    }

    private static IReadOnlyDictionary<string, string> Answered(Ruleset ruleset, Words words, string? known) =>
        (from qualifier in ruleset.Definition.Qualifiers
         from option in qualifier.Options
         where option.Label == known && ruleset.Stated(words, qualifier.Id).Count == 0
         select (qualifier.Id, option.Id)).ToDictionary();

    private static Ownership Matched(RouteAnswer answer)
    {
        var best = answer.Candidates[0];
        var further = answer.Candidates.Skip(1).Where(c => c.Owner.Team != best.Owner.Team).DistinctBy(c => c.Owner.Team).ToLookup(c => c.Together && c.Rule == best.Rule, c => c.Owner);
        return new(best.Owner, best.Why, [.. further[false]], answer.Question, [], best.Rule) { Words = best.Words, Together = [.. further[true]], Cc = answer.Cc };
    }
}
