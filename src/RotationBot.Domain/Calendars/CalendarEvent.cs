using NodaTime;

namespace RotationBot.Domain.Calendars;

/// <summary>One shift in a calendar.</summary>
/// <param name="Uid">Of rota, role, start and person: the same shift has the same one whatever changes elsewhere, and however often it is asked for.</param>
/// <param name="Description">Lines for people; empty: there is nothing to say.</param>
public sealed record CalendarEvent(string Uid, Instant From, Instant To, string Summary, string Description);
