using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using RotationBot.Domain.Calendars;
using RotationBot.Engine;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Web.Calendars;

/// <summary><c>/ical/{token}.ics</c>: the calendar a link opens. Whatever else is asked for there gets one and the same answer.</summary>
internal sealed class CalendarFeed(IStore store, HostFacts host, RecordsBook records, TimeProvider time)
{
    private const string Ending = ".ics";

    public async Task ServeAsync(HttpContext context)
    {
        if (TokenIn(context.Request) is { } token && await ReadAsync(token, context.RequestAborted) is { } calendar)
            await WriteAsync(context, Encoding.UTF8.GetBytes(calendar.ToString()));
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static CalendarToken? TokenIn(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && (string?)request.RouteValues["name"] is { } name && name.EndsWith(Ending, StringComparison.Ordinal)
            ? new CalendarToken(name[..^Ending.Length])
            : null;

    /// <returns>Null: the token opens nothing, or what the configuration no longer has.</returns>
    private Task<OnCallCalendar?> ReadAsync(CalendarToken token, CancellationToken cancellationToken) => store.ReadAsync(
        session =>
        {
            var organisation = host.Organisation;
            return session.Calendars.Find(token.Hash) is { } link
                ? OnCallCalendar.Of(organisation, records.Of(session, organisation), link.Target, time.WholeSecond())
                : null;
        },
        cancellationToken);

    /// <summary>A calendar that has not changed is not sent again, and none is kept on the way.</summary>
    private static Task WriteAsync(HttpContext context, byte[] calendar)
    {
        context.Response.Headers.CacheControl = "private";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(calendar))}\"");
        return Results.Bytes(calendar, "text/calendar; charset=utf-8", entityTag: tag).ExecuteAsync(context);
    }
}
