using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>A policy tells roles of the rota of whichever team uses it: every such rota must have them.</summary>
internal static class RoleChecks
{
    public static void Check(
        IReadOnlyDictionary<TeamId, Team> teams,
        IReadOnlyDictionary<RulesetId, RulesetDefinition> rulesets,
        IReadOnlyDictionary<PolicyId, PolicySection> policies,
        IReadOnlyDictionary<RotaId, RotaSection> rotas,
        FaultList faults)
    {
        var ofTeams = teams.Values.Select(t => (Team: t.Id, t.Policy));
        var ofOwners = rulesets.Values.SelectMany(r => r.Owners).Select(o => (o.Team, o.Policy));
        foreach (var (teamId, policyId) in ofTeams.Concat(ofOwners).Distinct())
            if (policyId is { } id && policies.TryGetValue(id, out var policy) && teams.TryGetValue(teamId, out var team))
                Check(team, policy, rotas, faults);
    }

    /// <summary>Nothing follows from a rota that is given but cannot be read.</summary>
    private static void Check(Team team, PolicySection policy, IReadOnlyDictionary<RotaId, RotaSection> rotas, FaultList faults)
    {
        var rota = team.Rota is { } id ? rotas.GetValueOrDefault(id) : null;
        if (rota is null && (team.Rota is not null || faults.Covers($"teams.{team.Id}.rota")))
            return;
        if (rota is null && policy.Roles is [var first, ..])
            first.View.Fault($"team \"{team.Id}\" uses this policy and has no rota, so nobody holds the role");
        if (rota is not null)
            Check(team, rota, policy);
    }

    private static void Check(Team team, RotaSection rota, PolicySection policy)
    {
        foreach (var use in policy.Roles.Where(use => !rota.Roles.Contains(use.Role)))
            use.View.Fault($"unknown role \"{use.Role}\" in rota \"{rota.Id}\" of team \"{team.Id}\"{Hint.For(use.Role.Value, rota.Roles.Select(r => r.Value))}");
    }
}
