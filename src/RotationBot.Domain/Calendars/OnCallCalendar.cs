using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Calendars;

/// <summary>The shifts of a rota or of a person, for calendar programs.</summary>
/// <param name="Events">By start.</param>
public sealed record OnCallCalendar(string Name, DateTimeZone TimeZone, IReadOnlyList<CalendarEvent> Events)
{
    /// <returns>Null: the configuration has no such rota or person.</returns>
    public static OnCallCalendar? Of(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, CalendarTarget target, Instant now)
    {
        return target switch
        {
            CalendarTarget.OfRota(var id) when organisation.Rotas.TryGetValue(id, out var rota) => Named(organisation.NameOf(id), rota.TimeZone, Shifts(id, rota.TimeZone).OfEverybody()),
            CalendarTarget.OfPerson(var id) when organisation.People.TryGetValue(id, out var person) => Named(person.Name, person.TimeZone, organisation.Rotas.Keys.SelectMany(r => Shifts(r, person.TimeZone).Of(id))),
            _ => null,
        };

        CalendarShifts Shifts(RotaId rota, DateTimeZone zone) => new(organisation, rota, records.GetValueOrDefault(rota, RotaRecords.None), CalendarWindow.Around(now, zone));
    }

    /// <summary>As iCalendar text.</summary>
    public override string ToString() => ICalendar.Write(this);

    private static OnCallCalendar Named(string whose, DateTimeZone zone, IEnumerable<CalendarEvent> events) =>
        new(whose + " on call", zone, [.. events.OrderBy(e => e.From)]);
}
