using RotationBot.Domain.Calendars;
using RotationBot.Store;

namespace RotationBot.Web.Calendars;

/// <summary>What is needed to make and to end links to calendars.</summary>
/// <param name="web">Where people reach this host's pages; asked anew each time, for it may not be known before the host listens.</param>
/// <param name="random">So many bytes that nobody can guess.</param>
internal sealed class NewCalendars(Func<Uri> web, Func<int, byte[]> random)
{
    public CalendarFacts For(IStoreSession session) => new(CalendarToken.Of(random(CalendarToken.Bytes)), web(), session.Calendars.All());
}
