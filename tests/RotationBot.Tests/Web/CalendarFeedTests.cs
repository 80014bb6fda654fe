using System.Net;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Tests.Scenes;
using RotationBot.Tests.Transcripts.Chat;

namespace RotationBot.Tests.Web;

/// <summary>/ical/TOKEN.ics, as calendar programs and strangers ask for it.</summary>
public sealed class CalendarFeedTests : IAsyncLifetime, IDisposable
{
    private static readonly CalendarTarget Web = new CalendarTarget.OfRota(new RotaId("web"));
    private readonly BotHost host = new(Path.Combine(AppContext.BaseDirectory, "Transcripts", "calendars.config.json"));
    private readonly HttpClient client = new();

    public async Task InitializeAsync()
    {
        await host.StartAsync(hearsAllAgain: false, default);
        await ApplyAsync(new CalendarChange.Made(Some.CalendarLink("web", Web)), new CalendarChange.Made(Some.CalendarLink("gone", new CalendarTarget.OfPerson(new PersonId("nobody")))));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task It_is_a_calendar_that_nobody_on_the_way_keeps()
    {
        using var answer = await AskAsync("/ical/web.ics");

        Assert.Equal((HttpStatusCode.OK, "text/calendar; charset=utf-8", "private"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), answer.Headers.CacheControl?.ToString()));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await AskAsync("/ical/web.ics");
        using var head = await AskAsync("/ical/web.ics", HttpMethod.Head);
        using var again = await AskAsync("/ical/web.ics", known: first.Headers.ETag!.Tag);

        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag, first.Content.Headers.ContentLength), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_cover_is_in_it_at_the_next_look()
    {
        using var before = await AskAsync("/ical/web.ics");
        var cover = Some.Change(1, NodaTime.Instant.FromUtc(2026, 11, 24, 9, 0));
        var tuesday = new Stretch(cover.EnteredAt, cover.EnteredAt + NodaTime.Duration.FromHours(2));
        await host.Store.WriteAsync(s => s.Changes.Save(cover with { What = new Alteration.Cover(new RotaId("web"), new RoleName("primary"), [tuesday], null, new PersonId("lea")), DueAt = null }), default);
        using var after = await AskAsync("/ical/web.ics", known: before.Headers.ETag!.Tag);

        Assert.Contains("UID:web.primary.20261124T090000Z.lea@rotationbot\r\n", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ical/unknown.ics")]
    [InlineData("/ical/gone.ics")]
    [InlineData("/ical/web")]
    [InlineData("/ical/web.ICS")]
    [InlineData("/ical/web.ics/")]
    [InlineData("/ical/.ics")]
    [InlineData("/ical/")]
    [InlineData("/ical")]
    [InlineData("/ical/%FF..%2Fweb.ics")]
    [InlineData("/ical/web.ics", "POST")]
    [InlineData("/ical/web.ics", "OPTIONS")]
    [InlineData("/ical/web.ics", "GET", "elsewhere.example.com")]
    public async Task Whatever_opens_nothing_gets_one_and_the_same_answer(string path, string method = "GET", string? name = null)
    {
        using var answer = await AskAsync(path, new HttpMethod(method), name);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(["Content-Length", "Date", "Server"], answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key).Order());
    }

    [Fact]
    public async Task A_link_that_has_ended_opens_nothing()
    {
        await ApplyAsync(new CalendarChange.Ended(Some.CalendarLink("web", Web)));
        using var answer = await AskAsync("/ical/web.ics");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("bot.example.com")]
    [InlineData("BOT.example.com:443")]
    [InlineData("localhost:5080")]
    public async Task It_answers_under_the_public_name_and_under_this_machines(string name)
    {
        using var answer = await AskAsync("/ical/web.ics", name: name);
        using var other = await AskAsync("/metrics", name: "bot.example.com");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (answer.StatusCode, other.StatusCode));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, HttpMethod? method = null, string? name = null, string? known = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(host.Address, path));
        request.Headers.Host = name;
        if (known is not null)
            request.Headers.IfNoneMatch.ParseAdd(known);
        return await client.SendAsync(request);
    }

    private Task<bool> ApplyAsync(params CalendarChange[] changes) => host.Store.WriteAsync(
        session =>
        {
            Array.ForEach(changes, session.Calendars.Apply);
            return true;
        },
        default);
}
