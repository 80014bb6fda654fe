using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A team owns subjects and nobody is told of a request.</summary>
/// <remarks>Where it has no channel either, <see cref="TeamWithoutChannel"/> says both.</remarks>
internal sealed class TeamWithoutPolicy : IRule
{
    public string Name => "team-without-policy";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from owned in Owned(outlook.Organisation)
        group owned.What by outlook.Organisation.Teams[owned.Team] into same
        where same.Key.Policy is null && (same.Key.Channel is not null || same.Key.Group is not null)
        select new Finding(Name, JsonPath.Key("teams", same.Key.Id.Value), same.Key.Id.Value,
            $"\"{same.Key.Name}\" owns {InWords.Names(same)} and has no policy: nobody is told of a request, which stays open until somebody sees it; give it a policy{(same.Key.Note is null ? ", or say in \"note\" where to ask" : "")}");

    private static IEnumerable<(TeamId Team, string What)> Owned(Organisation organisation)
    {
        var byRules = organisation.Rulesets.Values.SelectMany(r => r.Definition.Topics.SelectMany(t => t.Owners.Select(o => (Owner: o, t.Name)))
            .Concat(r.Definition.Exceptions.SelectMany(e => e.Owners.Select(o => (Owner: o, e.Name)))));
        var outright = organisation.Channels.Select(c => (c.Value.Entry?.Team, What: c.Key.ToString()))
            .Concat(organisation.Groups.Select(g => (g.Value.Entry?.Team, What: g.Key.ToString())))
            .Concat(organisation.Rulesets.Select(r => (r.Value.Fallback.Team, What: "the rest of " + r.Key)))
            .Append((organisation.DirectMessages.Team, What: "direct messages"));
        return byRules.Where(o => o.Owner.Policy is null).Select(o => (o.Owner.Team, o.Name))
            .Concat(outright.Where(o => o.Team is not null).Select(o => (o.Team!.Value, o.What)));
    }
}
