using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace RotationBot.Web.Calendars;

internal static class CalendarRegistration
{
    /// <param name="reached">Where this host is reached; null: where it listens.</param>
    /// <param name="random">So many bytes that nobody can guess.</param>
    public static IServiceCollection AddCalendars(this IServiceCollection services, Uri? reached, Uri listen, Func<int, byte[]> random) => services
        .AddSingleton(p => new NewCalendars(() => Named(reached ?? Bound(p.GetRequiredService<IServer>(), listen)), random))
        .AddSingleton<CalendarFeed>();

    /// <summary>Everything below the path, so that no other page ever sees a token.</summary>
    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var feed = routes.ServiceProvider.GetRequiredService<CalendarFeed>();
        routes.Map("/ical/{**name}", feed.ServeAsync);
    }

    /// <summary>Where it is left to the machine which port that is.</summary>
    private static Uri Bound(IServer server, Uri listen) =>
        listen.Port == 0 && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } bound
            ? new UriBuilder(listen) { Port = new Uri(bound).Port }.Uri
            : listen;

    /// <summary>A host that listens to all its addresses has a name at least on this machine.</summary>
    private static Uri Named(Uri web) => IPAddress.TryParse(web.DnsSafeHost, out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        ? new UriBuilder(web) { Host = "localhost" }.Uri
        : web;
}
