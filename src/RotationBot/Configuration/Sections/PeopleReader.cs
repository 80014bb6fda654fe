using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>people</c>.</summary>
internal static class PeopleReader
{
    public static IReadOnlyDictionary<PersonId, Person> People(JsonView section, Declared declared, HolidayReader holidays)
    {
        var people = new Dictionary<PersonId, Person>();
        foreach (var (id, view) in section.Entries())
        {
            if (view.Object() is not { } person)
                continue;
            person["slack"]?.Text();
            person["mattermost"]?.Text();
            var name = person["name"]?.Text() ?? id;
            var zone = Zones.Read(person["timeZone"]) ?? declared.TimeZone;
            people[new(id)] = new Person(new(id), name, zone, holidays.SetDates(person["holidays"]));
        }
        return people;
    }
}
