using NodaTime;

namespace RotationBot.Domain.Calendars;

/// <summary>A link that is open: calendar programs read the calendar there.</summary>
/// <param name="Hash">Of its token, see <see cref="CalendarToken.Hash"/>.</param>
/// <param name="MadeBy">The platform's user who asked for it, as in the audit log ("sandbox:sam").</param>
public sealed record CalendarLink(string Hash, CalendarTarget Target, string MadeBy, Instant MadeAt);

public abstract record CalendarChange
{
    public sealed record Made(CalendarLink Link) : CalendarChange;

    /// <summary>It opens nothing any more.</summary>
    public sealed record Ended(CalendarLink Link) : CalendarChange;
}

/// <summary>What the verb <c>calendar</c> needs to know.</summary>
/// <param name="Fresh">For a link that is made now; never used before.</param>
/// <param name="Web">Where people reach the host's pages.</param>
/// <param name="Links">All that are open.</param>
public sealed record CalendarFacts(CalendarToken Fresh, Uri Web, IReadOnlyList<CalendarLink> Links);
