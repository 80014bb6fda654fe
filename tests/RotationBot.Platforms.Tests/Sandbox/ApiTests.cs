using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class ApiTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_posted_message_is_listed_with_every_field()
    {
        var posted = await host.DoAsync("messages", new { channel = "#delivery", user = "ana", text = "@delivery-support héllo 请 😀" });

        var message = (await host.GetAsync("channels/delivery/messages"))[0]!;

        Assert.Equal(
            ["id", "user", "text", "thread", "at", "editedAt", "visibleTo", "reactions", "buttons", "pings", "attempts", "deleted"],
            message.AsObject().Select(field => field.Key));
        Assert.Equal((string?)posted["id"], (string?)message["id"]);
        Assert.Equal("@delivery-support héllo 请 😀", (string?)message["text"]);
        Assert.Null(message["thread"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)message["at"]);
        Assert.Null(message["visibleTo"]);
        Assert.Equal("sam", (string?)message["pings"]!.AsArray().Single());
    }

    [Fact]
    public async Task Users_channels_and_groups_are_listed()
    {
        Assert.Equal("sam ana guest", string.Join(' ', (await host.GetAsync("users")).AsArray().Select(u => (string?)u!["id"])));
        Assert.Equal("""{"name":"delivery","header":"Releases and such"}""", (await host.GetAsync("channels"))[0]!.ToJsonString());
        Assert.Equal("""{"members":["sam"]}""", (await host.GetAsync("groups/delivery-support")).ToJsonString());
    }

    [Theory]
    [InlineData("channels/delivery")]
    [InlineData("channels/%23delivery")]
    [InlineData("channels/~delivery/messages")]
    [InlineData("channels/@sam")]
    [InlineData("channels/%40sam/messages")]
    [InlineData("groups/%40delivery-support")]
    public async Task Names_are_found_with_and_without_their_sign(string path)
    {
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/sandbox/api/" + path)).StatusCode);
    }

    [Fact]
    public async Task People_react_edit_and_delete()
    {
        var id = (string)(await host.DoAsync("messages", new { channel = "delivery", user = "ana", text = "hello" }))["id"]!;

        await host.DoAsync($"messages/{id}/reactions", new { user = "sam", emoji = ":eyes:" });
        await host.DoAsync($"messages/{id}/edit", new { user = "ana", text = "hello again" });
        var edited = await host.GetAsync($"messages/{id}");
        await host.DoAsync($"messages/{id}/delete", new { user = "ana" });

        Assert.Equal("""[{"emoji":"eyes","users":["sam"]}]""", edited["reactions"]!.ToJsonString());
        Assert.Equal("hello again", (string?)edited["text"]);
        Assert.True((bool)(await host.GetAsync($"messages/{id}"))["deleted"]!);
    }

    [Fact]
    public async Task A_command_waits_for_its_answer()
    {
        var inbox = new ScriptedInbox();
        using var stop = new CancellationTokenSource();
        var running = host.Platform.RunAsync(inbox, stop.Token);

        var asking = host.DoAsync("commands", new { channel = "delivery", user = "ana", command = "/oncall", text = "delivery" });
        var command = await inbox.NextAsync<CommandGiven>();
        await host.Platform.CarryOutAsync(Effects.Answer("a1", command, Text.Plain("Sam is on"), new Button("schedule", "Schedule")), null, Effects.FirstTry, CancellationToken.None);

        var answer = await asking;
        Assert.Equal("Sam is on", (string?)answer["text"]);
        Assert.True((bool)answer["ephemeral"]!);
        Assert.Equal("""[{"id":"schedule","label":"Schedule"}]""", answer["buttons"]!.ToJsonString());
        var listed = (await host.GetAsync("channels/delivery/messages")).AsArray().Single()!;
        Assert.Equal(((string?)answer["id"], "ana"), ((string?)listed["id"], (string?)listed["visibleTo"]));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task The_clock_goes_forward_and_never_back()
    {
        var before = await NowAsync(host.GetAsync("clock"));
        var after = await NowAsync(host.DoAsync("clock/advance", new { minutes = 15 }));
        var target = after.AddDays(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        Assert.True(after >= before.AddMinutes(15));
        Assert.Equal(target, (string?)(await host.DoAsync("clock/advance", new { to = target }))["now"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("clock/advance", new { to = "2026-01-01T00:00:00Z" })).StatusCode);
    }

    [Fact]
    public async Task The_page_is_served_with_a_strict_policy()
    {
        foreach (var path in new[] { "/", "/sandbox/app.css", "/sandbox/app.js" })
        {
            using var response = await host.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single());
        }
    }

    [Fact]
    public async Task Pages_are_told_what_changed()
    {
        using var stream = await host.Client.GetStreamAsync("/sandbox/api/events");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Equal(": hello", await reader.ReadLineAsync());
        await reader.ReadLineAsync();

        var id = (string?)(await host.DoAsync("messages", new { channel = "delivery", user = "ana", text = "hello" }))["id"];

        var told = JsonNode.Parse((await reader.ReadLineAsync())!["data: ".Length..])!;
        Assert.Equal(("message", "delivery", id), ((string?)told["kind"], (string?)told["channel"], (string?)told["message"]));
    }

    [Fact]
    public async Task What_changes_before_a_watcher_reads_is_kept_for_it()
    {
        var signals = new Signals();
        using var watch = signals.Watch();
        signals.Changed(new Change("message", "delivery", "1"));

        await foreach (var change in watch.ReadAllAsync(CancellationToken.None))
        {
            Assert.Equal("1", change.Message);
            break;
        }
    }

    private static async Task<DateTimeOffset> NowAsync(Task<JsonNode> answer) =>
        DateTimeOffset.Parse((string)(await answer)["now"]!, CultureInfo.InvariantCulture);
}
