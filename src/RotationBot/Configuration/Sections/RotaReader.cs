using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>rotas</c>. The types of the values are checked here, what they mean by <see cref="Rota.Build"/>.</summary>
internal sealed class RotaReader(Declared declared, IReadOnlyDictionary<string, IReadOnlyList<string>> holidaySets, FaultList faults)
{
    private static readonly string[] HoursOnly = ["timeZone", "holidays"];

    public IReadOnlyDictionary<RotaId, RotaSection> Rotas(JsonView? section) =>
        (section?.Entries() ?? []).Select(r => Read(new RotaId(r.Id), r.View)).OfType<RotaSection>().ToDictionary(r => r.Id);

    /// <summary>The office hours of a policy that states its own; null: it has none.</summary>
    public OfficeHours? OfficeHours(ObjectView policy)
    {
        if (policy["officeHours"] is { } hours)
            return Build(policy.Path, Definition(policy, hours, [], []))?.OfficeHours;
        foreach (var key in HoursOnly.Where(k => policy[k] is not null))
            policy.Fault(key, "has no effect: the policy states no \"officeHours\" of its own");
        return null;
    }

    private RotaSection? Read(RotaId id, JsonView view)
    {
        if (view.Object("timeZone", "officeHours", "holidays", "handle", "roles", "headers") is not { } rota)
            return null;
        var roles = (rota.Required("roles")?.Items() ?? []).Select(RoleReader.Role).OfType<RoleDefinition>().ToList();
        var definition = Definition(rota, rota["officeHours"], rota["handle"]?.Texts() ?? [], roles);
        var names = roles.Select(r => new RoleName(r.Name)).ToHashSet();
        var headers = HeaderReader.Headers(rota["headers"], id, names, declared);
        return new RotaSection(id, names, definition.Handle, headers, Build(rota.Path, definition));
    }

    private RotaDefinition Definition(ObjectView owner, JsonView? hours, IReadOnlyList<string> handle, IReadOnlyList<RoleDefinition> roles) => new()
    {
        TimeZone = owner["timeZone"] is { } zone ? zone.Text() ?? "" : declared.TimeZone.Id,
        People = [.. declared.People.Names],
        Holidays = Holidays(owner["holidays"]),
        OfficeHours = WindowReader.OfficeHours(hours),
        Handle = handle,
        Roles = roles,
    };

    private IReadOnlyList<string> Holidays(JsonView? view)
    {
        if (view is not { IsText: true })
            return view?.Texts() ?? [];
        return declared.HolidaySets.Read(view) is { } set ? holidaySets.GetValueOrDefault(set, []) : [];
    }

    private Rota? Build(string path, RotaDefinition definition)
    {
        var build = Rota.Build(definition);
        foreach (var fault in build.Faults)
            RotaFaults.Add(fault, path, definition, faults);
        return build.Rota;
    }
}

/// <summary>A rota as the other sections need it.</summary>
/// <param name="Rota">Null if it has a fault.</param>
internal sealed record RotaSection(RotaId Id, IReadOnlySet<RoleName> Roles, IReadOnlyList<string> Handle, IReadOnlyList<HeaderTemplate> Headers, Rota? Rota);
