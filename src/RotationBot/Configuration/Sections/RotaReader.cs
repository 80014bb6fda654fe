using NodaTime.Text;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>rotas</c>. The types of the values are checked here, what they mean by <see cref="Rota.Build"/>.</summary>
internal sealed class RotaReader(Declared declared, IReadOnlyDictionary<PersonId, Person> people, HolidayReader holidays, FaultList faults)
{
    public IReadOnlyDictionary<RotaId, RotaSection> Rotas(JsonView section) =>
        section.Entries().Select(r => Read(new RotaId(r.Id), r.View)).OfType<RotaSection>().ToDictionary(r => r.Id);

    private RotaSection? Read(RotaId id, JsonView view)
    {
        if (view.Object() is not { } rota)
            return null;
        var roles = (rota["roles"]?.Items() ?? []).Select(RoleReader.Role).ToList();
        var definition = Definition(rota, roles);
        var named = roles.Where(r => Ids.Valid(r.Name)).ToList();
        var names = named.Select(r => new RoleName(r.Name)).ToHashSet();
        var headers = HeaderReader.Headers(rota.OrDefault("headers"), id, named, declared);
        return new RotaSection(id, names, definition.Handle, headers, Build(rota.Path, definition));
    }

    private RotaDefinition Definition(ObjectView rota, IReadOnlyList<RoleDefinition> roles) => new()
    {
        TimeZone = rota["timeZone"] is { } zone ? zone.Text() ?? "" : declared.TimeZone.Id,
        People = [.. declared.People.Names],
        Holidays = holidays.Texts(rota["holidays"]),
        PersonHolidays = people.Values.Where(p => p.Holidays.Count > 0).ToDictionary(p => p.Id.Value, Dates),
        OfficeHours = WindowReader.OfficeHours(rota["officeHours"]),
        Handle = rota.OrDefault("handle").Texts(),
        Roles = roles,
    };

    private static IReadOnlyList<string> Dates(Person person) => [.. person.Holidays.Select(LocalDatePattern.Iso.Format)];

    private Rota? Build(string path, RotaDefinition definition)
    {
        var build = Rota.Build(definition);
        foreach (var fault in build.Faults.OrderBy(f => f.Code != FollowOn.Cause).Where(f => !FollowOn.Is(f, path, definition, faults)))
            RotaFaults.Add(fault, path, definition.People, definition.Roles.Select(r => r.Name), faults);
        return build.Rota;
    }
}

/// <summary>A rota as the other sections need it.</summary>
/// <param name="Rota">Null if it has a fault.</param>
internal sealed record RotaSection(RotaId Id, IReadOnlySet<RoleName> Roles, IReadOnlyList<string> Handle, IReadOnlyList<HeaderTemplate> Headers, Rota? Rota);
