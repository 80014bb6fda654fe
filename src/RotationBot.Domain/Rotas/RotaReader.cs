using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Checks a whole definition and builds the rota from it. A fault does not stop the reading: all of them are named at once.</summary>
internal sealed class RotaReader
{
    private readonly RotaDefinition _definition;
    private readonly Faults _faults = new();
    private readonly DateTimeZone _zone;
    private readonly IReadOnlySet<LocalDate> _holidays;
    private readonly OfficeHours? _officeHours;

    private RotaReader(RotaDefinition definition)
    {
        _definition = definition;
        _zone = ReadZone();
        _holidays = _faults.Dates(definition.Holidays, "holidays");
        _officeHours = ReadOfficeHours();
    }

    public static RotaBuild Read(RotaDefinition definition)
    {
        var reader = new RotaReader(definition);
        return reader.Read() is { } parts ? new(new(new([new(Instant.MinValue, parts)]), definition), []) : new(null, reader._faults.Found);
    }

    public static RotaBuild Read(RotaHistory history, IReadOnlyCollection<string> people)
    {
        var readers = history.Eras.Select(era => new RotaReader(era.Definition with { People = [.. people.Union(era.Definition.Participants).Union(era.Definition.PersonHolidays.Keys)] })).ToList();
        var parts = readers.Select(reader => reader.Read()).ToList();
        return parts.Contains(null)
            ? new(null, [.. readers.SelectMany(reader => reader._faults.Found)])
            : new(new(new([.. history.Eras.Zip(parts, (era, read) => new Era(era.From ?? Instant.MinValue, read!))]), history.AsWritten with { People = people }), []);
    }

    /// <summary>Null if there are faults.</summary>
    private RotaParts? Read()
    {
        var personHolidays = ReadPersonHolidays();
        var plans = ReadRoles();
        CheckHandle();
        return _faults.Count > 0 ? null : new()
        {
            Zone = _zone,
            Participants = _definition.Participants.Select(person => new PersonId(person)).ToHashSet(),
            People = _definition.People.Select(person => new PersonId(person)).ToHashSet(),
            PersonHolidays = personHolidays,
            PersonHolidayEdges = new(personHolidays.Values.SelectMany(days => days)),
            OfficeHours = _officeHours,
            Plans = plans,
            Handle = [.. _definition.Handle.Select(role => new RoleName(role))],
        };
    }

    private DateTimeZone ReadZone()
    {
        // The provider would also invent zones such as "UTC+02", which are not of the IANA list.
        if (DateTimeZoneProviders.Tzdb.Ids.Contains(_definition.TimeZone))
            return DateTimeZoneProviders.Tzdb[_definition.TimeZone];
        _faults.Add(FaultCode.BadTimeZone, "timeZone", _definition.TimeZone,
            $"unknown time zone {Faults.Shown(_definition.TimeZone)}; write a name of the IANA list like Europe/London");
        return DateTimeZone.Utc;
    }

    private OfficeHours? ReadOfficeHours()
    {
        if (_definition.OfficeHours is not { } hours)
            return null;
        var build = OfficeHours.Build(hours, _zone, _holidays, "officeHours");
        foreach (var fault in build.Faults)
            _faults.Add(fault.Code, fault.Path, fault.Seen, fault.Message);
        return build.Hours;
    }

    private Dictionary<PersonId, IReadOnlySet<LocalDate>> ReadPersonHolidays()
    {
        var holidays = new Dictionary<PersonId, IReadOnlySet<LocalDate>>();
        var people = new PeopleReader(_definition.People, _faults);
        foreach (var (person, days) in _definition.PersonHolidays)
            holidays[people.Person(person, $"personHolidays.{person}")] = _faults.Dates(days, $"personHolidays.{person}");
        return holidays;
    }

    /// <summary>In the order written; roles that follow are read last, since they may stand before the one they follow.</summary>
    private List<RolePlan> ReadRoles()
    {
        CheckNames();
        var roles = new RoleReader(new(_zone, _holidays, _definition.OfficeHours is not null, _officeHours), _definition, _faults);
        var plans = _definition.Roles.Select((role, i) => roles.Read(role, $"roles[{i}]")).ToList();
        for (var i = 0; i < plans.Count; i++)
            if (_definition.Roles[i].Kind == "follows")
                plans[i] = roles.ReadFollows(_definition.Roles[i], plans, $"roles[{i}]");
        return [.. plans.OfType<RolePlan>()];
    }

    private void CheckNames()
    {
        for (var i = 0; i < _definition.Roles.Count; i++)
        {
            var name = _definition.Roles[i].Name;
            if (_definition.Roles.Take(i).Any(role => role.Name == name))
                _faults.Add(FaultCode.DuplicateRole, $"roles[{i}].name", name, $"a role \"{name}\" is there already; each needs a name of its own");
        }
    }

    private void CheckHandle()
    {
        for (var i = 0; i < _definition.Handle.Count; i++)
        {
            var name = _definition.Handle[i];
            if (_definition.Roles.All(role => role.Name != name))
                _faults.Add(FaultCode.UnknownRole, $"handle[{i}]", name,
                    $"unknown role \"{name}\"; the rota has {Faults.OneOf([.. _definition.Roles.Select(role => role.Name)])}");
        }
    }
}
