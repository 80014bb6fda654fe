using NodaTime;
using NodaTime.Text;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>people</c> and the <c>holidays</c> sets they name.</summary>
internal static class PeopleReader
{
    public static IReadOnlyDictionary<PersonId, Person> People(JsonView? section, Declared declared, IReadOnlyDictionary<string, IReadOnlyList<string>> holidays)
    {
        var people = new Dictionary<PersonId, Person>();
        foreach (var (id, view) in section?.Entries() ?? [])
        {
            if (view.Object("name", "timeZone", "slack", "mattermost", "holidays") is not { } person)
                continue;
            person["slack"]?.Text();
            person["mattermost"]?.Text();
            var set = declared.HolidaySets.Read(person["holidays"]);
            people[new(id)] = new Person(new(id), person.Required("name")?.Text() ?? id, Zones.Read(person["timeZone"]) ?? declared.TimeZone, Dates(set, holidays));
        }
        return people;
    }

    /// <summary>The sets of dates under <c>holidays</c>, as written.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Holidays(JsonView? section) =>
        (section?.Entries() ?? []).ToDictionary(s => s.Id, s => (IReadOnlyList<string>)[.. s.View.Items().Select(Date).OfType<string>()]);

    private static string? Date(JsonView view)
    {
        if (view.Text() is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text).Success)
            return text;
        view.Fault($"\"{text}\" is no date; write it as 2026-12-25");
        return null;
    }

    private static HashSet<LocalDate> Dates(string? set, IReadOnlyDictionary<string, IReadOnlyList<string>> holidays) =>
        set is null ? [] : [.. holidays.GetValueOrDefault(set, []).Select(d => LocalDatePattern.Iso.Parse(d).Value)];
}
