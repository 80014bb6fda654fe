using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A channel has alert bots, and an alert that no rule knows opens no request.</summary>
internal sealed class UnownedAlerts : IRule
{
    public string Name => "unowned-alerts";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from channel in outlook.Organisation.Channels.Values
        where channel.AlertBots.Count > 0 && channel.Entry is { Team: null, Rulesets.Count: > 0 }
        let first = outlook.Organisation.Rulesets[channel.Entry!.Rulesets[0]]
        where first.Fallback.Team is null
        select new Finding(Name, JsonPath.Key("channels", channel.Id.Value) + ".alertBots", null,
            $"an alert that no rule matches opens no request, because the fallback of \"{first.Id}\" is no team; name first a ruleset whose fallback is one, or give the channel a team");
}
