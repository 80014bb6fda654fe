using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A ladder without final contact for a team without leads: what nobody takes ends in silence.</summary>
internal sealed class NobodyAbove : IRule
{
    public string Name => "nobody-above";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from climb in outlook.Climbs
        where climb.Policy.Final.Count == 0 && climb.Team.Leads.Count == 0
        group climb.Policy.Id.Value by climb.Team.Id into same
        select new Finding(Name, JsonPath.Key("teams", same.Key.Value) + ".leads", null,
            $"missing, and policy {InWords.Names(same)} has no \"final\": when the ladder has ended nobody further is told, and no lead is there to move the request on; "
            + "name a lead or a final contact");
}
