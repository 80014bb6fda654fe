using RotationBot.Domain.Calendars;

namespace RotationBot.Store;

/// <summary>The links to calendars that are open.</summary>
internal interface ICalendarStore
{
    void Apply(CalendarChange change);

    /// <summary>Null: there is no such link, or none any more.</summary>
    CalendarLink? Find(string hash);

    /// <summary>The oldest first.</summary>
    IReadOnlyList<CalendarLink> All();
}
