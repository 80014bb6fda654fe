using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Office hours that stay closed for all the weeks ahead, be it by holidays.</summary>
internal sealed class NeverOpen : IRule
{
    public string Name => "never-open";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from office in outlook.Climbs.Where(c => c.Ladder.Hours is not null).Select(c => (Owner: OwnerOfHours(c), Hours: c.Ladder.Hours!)).Distinct()
        let opens = office.Hours.NextOpen(outlook.Now)
        where !(opens < outlook.Ahead.End)
        select new Finding(Name, office.Owner + ".officeHours", office.Hours.Describe(),
            $"the office does not open {Until(outlook, office.Hours, opens)}, so until then only priorities in \"ignoreOfficeHours\" ring; look at the windows and the holidays");

    private static string OwnerOfHours(Climb climb) => climb.Policy.OfficeHours is null
        ? JsonPath.Key("rotas", climb.Team.Rota?.Value ?? "")
        : JsonPath.Key("policies", climb.Policy.Id.Value);

    private static string Until(Outlook outlook, OfficeHours hours, Instant? opens) =>
        opens is { } at ? $"before {Times.Full(at, hours.TimeZone, outlook.Now)}" : "within a year";
}
