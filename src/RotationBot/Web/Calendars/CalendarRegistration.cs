using System.Net;

namespace RotationBot.Web.Calendars;

internal static class CalendarRegistration
{
    /// <param name="web">Where this host is reached, or else where it listens.</param>
    /// <param name="random">So many bytes that nobody can guess.</param>
    public static IServiceCollection AddCalendars(this IServiceCollection services, Uri web, Func<int, byte[]> random) => services
        .AddSingleton(new NewCalendars(Named(web), random))
        .AddSingleton<CalendarFeed>();

    /// <summary>Everything below the path, so that no other page ever sees a token.</summary>
    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var feed = routes.ServiceProvider.GetRequiredService<CalendarFeed>();
        routes.Map("/ical/{**name}", feed.ServeAsync);
    }

    /// <summary>A host that listens to all its addresses has a name at least on this machine.</summary>
    private static Uri Named(Uri web) => IPAddress.TryParse(web.DnsSafeHost, out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        ? new UriBuilder(web) { Host = "localhost" }.Uri
        : web;
}
