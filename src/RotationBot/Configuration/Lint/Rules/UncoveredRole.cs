using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A priority rings at any hour, and the role it rings has coverage: outside that the role tells nobody.</summary>
internal sealed class UncoveredRole : IRule
{
    public string Name => "uncovered-role";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rota in outlook.Organisation.Rotas
        from role in rota.Value.Definition.Roles.Index()
        where role.Item.Coverage is not null
        let uses = Uses(outlook, rota.Key, rota.Value, role.Index).ToList()
        where uses.Count > 0
        select new Finding(Name, JsonPath.Item(JsonPath.Key("rotas", rota.Key.Value) + ".roles", role.Index) + ".coverage", role.Item.Coverage?.OfficeHours == true ? "officeHours" : null,
            $"outside it nobody is {InWords.Names(uses.Select(u => u.Role.Value))}, next {Times.Stretch(uses[0].Alone.From, uses[0].Alone.To, rota.Value.TimeZone, outlook.Now)}, "
            + $"yet {InWords.Names(uses.Select(u => u.Policy.Value))} rings at any hour for {InWords.Names(uses.Select(u => u.Priority.Value))} and would find nobody here; "
            + "leave the coverage out, or let that priority wait for office hours");

    /// <summary>The role and those that follow it, wherever they ring when nobody is there.</summary>
    private static IEnumerable<(RoleName Role, PolicyId Policy, PriorityId Priority, Spell Alone)> Uses(Outlook outlook, RotaId id, Rota rota, int covered) =>
        from index in Enumerable.Range(0, rota.Roles.Count)
        where rota.Definition.CoveredBy(index) == covered
        let role = rota.Roles[index].Name
        from climb in outlook.ClimbsOf(id)
        from priority in climb.Priorities
        where climb.Ladder.Rings(priority) && climb.Tells(role, priority)
        from alone in climb.Spells.Where(s => !(s.From >= rota.EndOf(role)) && climb.HoldersOf(role, s).Count == 0).Take(1)
        select (role, climb.Policy.Id, priority, alone);
}
