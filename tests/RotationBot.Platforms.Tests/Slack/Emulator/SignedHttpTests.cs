using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RotationBot.Emulators.Slack;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class SignedHttpTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<Asked> asked = [];
    private readonly Queue<(int Status, string? NoRetry)> answers = [];
    private WebApplication app = null!;
    private Uri url = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            asked.Enqueue(new Asked(http.Request.ContentType!, http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), await reader.ReadToEndAsync()));
            var (status, noRetry) = answers.TryDequeue(out var next) ? next : (200, null);
            http.Response.StatusCode = status;
            if (noRetry is not null)
                http.Response.Headers["x-slack-no-retry"] = noRetry;
            if (Wire(asked.Last().Body)?["challenge"] is { } challenge)
                await http.Response.WriteAsync(challenge.ToString());
        });
        await app.StartAsync();
        url = new Uri(app.Urls.First());
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Everything_is_signed_over_its_raw_body()
    {
        await using var rig = await StartAsync();

        await rig.Alice.PostAsync(rig.Delivery, "schön & gut");
        await rig.Alice.RunAsync(rig.Delivery, "/oncall", "schön & gut");
        await rig.Alice.PressAsync(rig.Delivery, await rig.PostAsync("page", Rig.Button("take")), "take");
        await rig.Server.Admin.UntilAsync(() => rig.Server.UnderWay == 0, rig.Patience);

        Assert.Equal(4, asked.Count);
        Assert.All(asked, a =>
        {
            var signed = Encoding.UTF8.GetBytes($"v0:{a.Headers["X-Slack-Request-Timestamp"]}:{a.Body}");
            var key = Encoding.UTF8.GetBytes(rig.Server.Settings.SigningSecret);
            Assert.Equal("v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(key, signed)), a.Headers["X-Slack-Signature"]);
        });
        Assert.Equal(
            ["application/json", "application/json", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded"],
            asked.Select(a => a.ContentType).Order());
    }

    [Fact]
    public async Task An_event_that_fails_comes_again_with_its_number_and_reason()
    {
        answers.Enqueue((500, null));
        await using var rig = await StartAsync(new SlackSettings { Retries = [TimeSpan.Zero] });

        await rig.Alice.PostAsync(rig.Delivery, "help");
        await rig.Server.Admin.UntilAsync(() => asked.Count == 2, rig.Patience);

        var (first, again) = (asked.First(), asked.Last());
        Assert.False(first.Headers.ContainsKey("X-Slack-Retry-Num"));
        Assert.Equal(("1", "http_error"), (again.Headers["X-Slack-Retry-Num"], again.Headers["X-Slack-Retry-Reason"]));
        Assert.Equal(Wire(first.Body)!["event_id"]!.ToString(), Wire(again.Body)!["event_id"]!.ToString());
    }

    [Fact]
    public async Task An_event_the_app_does_not_want_again_does_not_come_again()
    {
        answers.Enqueue((500, "1"));
        await using var rig = await StartAsync(new SlackSettings { Retries = [TimeSpan.Zero] });

        await rig.Alice.PostAsync(rig.Delivery, "unwanted");
        await rig.Alice.PostAsync(rig.Delivery, "wanted");

        Assert.Equal(["unwanted", "wanted"], asked.Select(a => Wire(a.Body)!["event"]!["text"]!.ToString()));
    }

    [Fact]
    public async Task The_address_is_verified_with_a_challenge()
    {
        await using var rig = await StartAsync();

        Assert.True(await rig.Server.Admin.VerifyAsync(url));
    }

    private async Task<Rig> StartAsync(SlackSettings? settings = null)
    {
        var rig = await Rig.StartAsync(settings);
        rig.Server.RequestUrls = new RequestUrls(url, url, url);
        return rig;
    }

    private static JsonObject? Wire(string body) => body.StartsWith('{') ? JsonNode.Parse(body)!.AsObject() : null;

    private sealed record Asked(string ContentType, Dictionary<string, string> Headers, string Body);
}
