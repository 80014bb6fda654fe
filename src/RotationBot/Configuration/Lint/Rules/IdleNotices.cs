using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>What is written about notices of a rota and changes nothing.</summary>
internal sealed class IdleNotices : IRule
{
    private const string Reminders = "reminders";
    private const string Accept = "acceptHandovers";

    public string Name => "idle-notices";

    public IEnumerable<Finding> Look(Outlook outlook) => outlook.File.Entries("rotas").SelectMany(rota => Look(outlook, rota.Path, rota.Value, new RotaId(rota.Id)));

    private IEnumerable<Finding> Look(Outlook outlook, string path, JsonValue written, RotaId id)
    {
        if (outlook.Organisation.Rotas[id].Roles.All(r => r.Kind == RoleKind.Static))
            return Written(path, written, Reminders, Accept).Select(p => new Finding(Name, p, null, "nobody takes turns in this rota, so there is nothing to remind of and nothing to hand over; leave it out"));
        return written.Member(Accept)?.Literal == "true" && !HasLead(outlook.Organisation, id)
            ? [new(Name, JsonPath.Key(path, Accept), "true", "no team with this rota has a lead, so nobody is told of a handover that was not taken; name a lead, or leave it out")]
            : [];
    }

    private static IEnumerable<string> Written(string path, JsonValue rota, params string[] keys) => keys.Where(k => rota.Member(k) is not null).Select(k => JsonPath.Key(path, k));

    private static bool HasLead(Organisation organisation, RotaId rota) => organisation.Teams.Values.Any(t => t.Rota == rota && t.Leads.Count > 0);
}
