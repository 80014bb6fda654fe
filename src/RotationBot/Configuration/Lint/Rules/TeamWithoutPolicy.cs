using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A team owns subjects and nobody is told of a request.</summary>
/// <remarks>Where it has no channel either, <see cref="TeamWithoutChannel"/> says both.</remarks>
internal sealed class TeamWithoutPolicy : IRule
{
    public string Name => "team-without-policy";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from owned in ByRules(outlook.Organisation).Concat(Outright(outlook.Organisation))
        group owned.What by outlook.Organisation.Teams[owned.Team] into same
        where same.Key.Policy is null && (same.Key.Channel is not null || same.Key.Group is not null)
        select new Finding(Name, JsonPath.Key("teams", same.Key.Id.Value), same.Key.Id.Value,
            $"\"{same.Key.Name}\" owns {InWords.Names(same)} and has no policy: nobody is told of a request, which stays open until somebody sees it; "
            + $"give it a policy{(same.Key.Note is null ? ", or say in \"note\" where to ask" : "")}");

    /// <summary>What topics and exceptions give to a team without naming a policy of their own.</summary>
    private static IEnumerable<(TeamId Team, string What)> ByRules(Organisation organisation) =>
        from rules in organisation.Rulesets.Values.Select(r => r.Definition)
        from rule in rules.Topics.Select(t => (t.Name, t.Owners)).Concat(rules.Exceptions.Select(e => (e.Name, e.Owners)))
        from owner in rule.Owners
        where owner.Policy is null
        select (owner.Team, rule.Name);

    private static IEnumerable<(TeamId Team, string What)> Outright(Organisation organisation) =>
    [
        .. organisation.Channels.SelectMany(c => Of(c.Value.Entry?.Team, c.Key.ToString())),
        .. organisation.Groups.SelectMany(g => Of(g.Value.Entry?.Team, g.Key.ToString())),
        .. organisation.Rulesets.Values.SelectMany(r => Of(r.Fallback.Team, $"the rest of {r.Id}")),
        .. Of(organisation.DirectMessages.Team, "direct messages"),
    ];

    private static IEnumerable<(TeamId Team, string What)> Of(TeamId? team, string what) => team is { } id ? [(id, what)] : [];
}
