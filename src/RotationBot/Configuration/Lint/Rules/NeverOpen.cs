using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Office hours that stay closed for all the weeks ahead, be it by holidays.</summary>
internal sealed class NeverOpen : IRule
{
    public string Name => "never-open";

    public IEnumerable<Finding> Look(Outlook outlook)
    {
        var ofPolicies = outlook.Climbs.Where(c => c.Policy.OfficeHours is not null).Select(c => (Path: JsonPath.Key("policies", c.Policy.Id.Value), Hours: c.Ladder.Hours!));
        var ofRotas = outlook.Climbs.Where(c => c.Policy.OfficeHours is null && c.Ladder.Hours is not null).Select(c => (Path: JsonPath.Key("rotas", c.Team.Rota!.Value.Value), Hours: c.Ladder.Hours!));
        return ofPolicies.Concat(ofRotas).Distinct()
            .Select(o => (o.Path, o.Hours, Opens: o.Hours.NextOpen(outlook.Now)))
            .Where(o => !(o.Opens < outlook.Ahead.End))
            .Select(o => Say(outlook, o.Path, o.Hours, o.Opens));
    }

    private Finding Say(Outlook outlook, string owner, OfficeHours hours, Instant? opens) => new(
        Name,
        owner + ".officeHours",
        hours.Describe(),
        $"the office does not open {(opens is { } at ? $"before {Times.Full(at, hours.TimeZone, outlook.Now)}" : "within a year")}, so until then only priorities in \"ignoreOfficeHours\" ring; look at the windows and the holidays");
}
