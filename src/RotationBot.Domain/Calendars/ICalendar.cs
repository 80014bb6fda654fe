using System.Text;
using NodaTime.Text;

namespace RotationBot.Domain.Calendars;

/// <summary>Writes a calendar as RFC 5545 has it. The same calendar is always the same text.</summary>
internal static class ICalendar
{
    public static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static string Write(OnCallCalendar calendar)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Lines(calendar))
            ContentLine.Append(text, name, value);
        return text.ToString();
    }

    /// <summary>Without METHOD: it is a calendar to read, not an invitation.</summary>
    private static IEnumerable<(string Name, string Value)> Lines(OnCallCalendar calendar) =>
    [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//RotationBot//On call//EN"),
        ("X-WR-CALNAME", ContentLine.Escape(calendar.Name)),
        ("X-WR-TIMEZONE", ContentLine.Escape(calendar.TimeZone.Id)),
        ("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
        ("X-PUBLISHED-TTL", "PT1H"),
        .. calendar.Events.SelectMany(Lines),
        ("END", "VCALENDAR"),
    ];

    /// <summary>
    /// DTSTAMP is asked for, and without METHOD means when the event was last changed. Nobody keeps that of a shift; the time of writing
    /// would make every fetch another text. So it is the start, which stays.
    /// </summary>
    private static IEnumerable<(string Name, string Value)> Lines(CalendarEvent shift) =>
    [
        ("BEGIN", "VEVENT"),
        ("UID", ContentLine.Escape(shift.Uid)),
        ("DTSTAMP", Utc.Format(shift.From)),
        ("DTSTART", Utc.Format(shift.From)),
        ("DTEND", Utc.Format(shift.To)),
        ("SUMMARY", ContentLine.Escape(shift.Summary)),
        .. shift.Description.Length == 0 ? Array.Empty<(string, string)>() : [("DESCRIPTION", ContentLine.Escape(shift.Description))],
        ("TRANSP", "TRANSPARENT"),
        ("END", "VEVENT"),
    ];
}
