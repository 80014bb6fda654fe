using NodaTime;
using NodaTime.Text;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// One edit of the file as it takes effect on a rota with a past. Lists of people go on in the era there is; anything
/// else begins a new one, into which the lists of every role go along whose shifts are cut as before.
/// </summary>
internal sealed class RotaEdit(RotaHistory before, RotaDefinition written, Instant now)
{
    private readonly RotaEra last = before.Eras[^1];
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[written.TimeZone];

    private bool IsSameZone => last.Definition.TimeZone == written.TimeZone;

    /// <summary>As few as possible: one that begins now replaces another that began at the same instant.</summary>
    public IReadOnlyList<RotaEra> Eras(Faults faults)
    {
        var continued = Continued(faults);
        if (last.Definition.IsSameAs(continued))
            return before.Eras;
        var begins = last.Definition.WithoutLists().IsSameAs(continued.WithoutLists()) ? last.From : now;
        return [.. begins == last.From ? before.Eras.SkipLast(1) : before.Eras, new(begins, continued)];
    }

    private RotaDefinition Continued(Faults faults)
    {
        var roles = written.Roles.Select((role, i) => Continued(role, $"roles[{i}]", faults)).ToList();
        return !IsSameZone ? written with { Roles = roles } : written with
        {
            Roles = roles,
            Holidays = Continued(last.Definition.Holidays, written.Holidays),
            PersonHolidays = Continued(last.Definition.PersonHolidays, written.PersonHolidays),
        };
    }

    /// <summary>A role whose shifts are cut otherwise than before starts afresh, with the lists of the file.</summary>
    private RoleDefinition Continued(RoleDefinition role, string path, Faults faults)
    {
        var old = last.Definition.Roles.FirstOrDefault(r => r.Name == role.Name);
        if (old is null || role.Participants is null || !IsSameZone || !role.HasClockOf(old))
            return role;
        var read = before.AsWritten.Roles.FirstOrDefault(r => r.Name == role.Name)?.Changes ?? [];
        return new ListEdit(old, role, LocalTimes.Reached(now, zone)).Continued([.. read, .. old.Changes], path, faults);
    }

    /// <summary>Days that have passed stay: slots of weekday rotations are counted over them, so a day taken out would move everybody.</summary>
    private IReadOnlyList<string> Continued(IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        [.. old.Where(HasPassed), .. now.Where(day => !HasPassed(day))];

    private Dictionary<string, IReadOnlyList<string>> Continued(IReadOnlyDictionary<string, IReadOnlyList<string>> old, IReadOnlyDictionary<string, IReadOnlyList<string>> now) =>
        old.Keys.Union(now.Keys)
            .Select(person => (Person: person, Days: Continued(old.GetValueOrDefault(person, []), now.GetValueOrDefault(person, []))))
            .Where(p => p.Days.Count > 0)
            .ToDictionary(p => p.Person, p => p.Days);

    private bool HasPassed(string day) => string.CompareOrdinal(day, LocalDatePattern.Iso.Format(LocalTimes.Reached(now, zone).Date)) < 0;
}
