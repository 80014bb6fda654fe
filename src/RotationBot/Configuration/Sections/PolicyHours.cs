using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the office hours a policy states for itself.</summary>
internal sealed class PolicyHours(Declared declared, HolidayReader holidays, FaultList faults)
{
    private static readonly string[] Keys = ["timeZone", "holidays"];

    /// <summary>Null: the policy has none, and those of the team's rota hold.</summary>
    public OfficeHours? Read(ObjectView policy)
    {
        var zone = Zones.Read(policy["timeZone"]) ?? declared.TimeZone;
        var closed = holidays.Dates(policy["holidays"]);
        if (policy["officeHours"] is { } hours)
            return WindowReader.OfficeHours(hours) is { } definition ? Build(definition, hours.Path) : null;
        foreach (var key in Keys.Where(k => policy[k] is not null))
            policy.Fault(key, "has no effect: the policy states no \"officeHours\" of its own");
        return null;

        OfficeHours? Build(OfficeHoursDefinition definition, string path)
        {
            var build = OfficeHours.Build(definition, zone, closed, path);
            foreach (var fault in build.Faults)
                RotaFaults.Add(fault, "", [], [], faults);
            return build.Hours;
        }
    }
}
