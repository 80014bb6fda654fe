using System.Net;
using RotationBot.Web.Metrics;

namespace RotationBot.Tests.Web;

/// <summary>What <c>/metrics</c> says of a story everybody can count along.</summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task Before_anything_happens_every_team_and_platform_shows_with_nothing()
    {
        await using var host = await WatchedHost.StartAsync(default);
        await AssertAsync(host, """
            rotationbot_requests{team="web",state="open"} 0
            rotationbot_requests_opened_total{team="api"} 0
            rotationbot_events_heard_total{platform="sandbox"} 0
            rotationbot_effects_total{platform="sandbox",outcome="buried"} 0
            rotationbot_platform_connected{platform="sandbox"} 1
            rotationbot_build_info{version="0.1.0"} 1
            """);
    }

    [Fact]
    public async Task A_request_is_counted_from_the_question_to_its_end()
    {
        await using var host = await WatchedHost.StartAsync(default);
        var first = await host.PostAsync("web", "@rotationbot the page is down", default);
        await host.PostAsync("api", "@rotationbot it is slow", default);
        await host.PostAsync("web", "nobody asks anything", default);
        await host.AdvanceAsync(15, default);
        await host.PressAsync("ann", "ack", first, default);
        await AssertAsync(host, """
            rotationbot_requests{team="web",state="open"} 0
            rotationbot_requests{team="web",state="acked"} 1
            rotationbot_requests{team="api",state="open"} 1
            rotationbot_requests_opened_total{team="web"} 1
            rotationbot_requests_opened_total{team="api"} 1
            rotationbot_requests_acked_total{team="web"} 1
            rotationbot_requests_acked_total{team="api"} 0
            rotationbot_requests_resolved_total{team="web"} 0
            rotationbot_time_to_ack_seconds_bucket{team="web",le="600"} 0
            rotationbot_time_to_ack_seconds_bucket{team="web",le="900"} 1
            rotationbot_time_to_ack_seconds_bucket{team="web",le="+Inf"} 1
            rotationbot_time_to_ack_seconds_sum{team="web"} 900
            rotationbot_time_to_ack_seconds_count{team="web"} 1
            rotationbot_timer_lateness_seconds_bucket{le="0.01"} 2
            rotationbot_timer_lateness_seconds_count 2
            rotationbot_events_heard_total{platform="sandbox"} 4
            rotationbot_inbox_duplicates_total{platform="sandbox"} 0
            rotationbot_inbox_depth 0
            rotationbot_outbox_depth 0
            rotationbot_outbox_oldest_seconds 0
            rotationbot_outbox_dead_letters 0
            """);

        await host.PressAsync("ann", "resolve", first, default);
        await AssertAsync(host, """
            rotationbot_requests{team="web",state="acked"} 0
            rotationbot_requests_resolved_total{team="web"} 1
            rotationbot_requests_acked_total{team="web"} 1
            """);
    }

    [Fact]
    public async Task What_is_told_again_is_counted_as_a_duplicate_and_the_silence_ends()
    {
        await using var host = await WatchedHost.StartAsync(default);
        await host.PostAsync("web", "@rotationbot the page is down", default);
        await host.AdvanceAsync(10, default);
        await AssertAsync(host, """rotationbot_platform_silence_seconds{platform="sandbox"} 600""");

        await host.StartAsync(hearsAllAgain: true, default);
        await AssertAsync(host, """
            rotationbot_inbox_duplicates_total{platform="sandbox"} 1
            rotationbot_requests_opened_total{team="web"} 0
            rotationbot_requests{team="web",state="open"} 1
            rotationbot_platform_silence_seconds{platform="sandbox"} 0
            """);
    }

    [Fact]
    public async Task Figures_are_told_under_the_names_of_this_machine_only()
    {
        await using var host = await WatchedHost.StartAsync(default);
        var port = host.Host.Address.Port;
        foreach (var name in new[] { "localhost", "127.0.0.1", "[::1]" })
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/metrics", $"{name}:{port}", default)).Status);
        foreach (var path in new[] { "/metrics", "/healthz/ready", "/healthz/live" })
            Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync(path, $"evil.example:{port}", default)).Status);
    }

    [Fact]
    public void Whatever_stands_in_a_label_comes_out_as_it_went_in()
    {
        const string odd = "a \"b\" \\ c\nd, e=\"f\" }";
        var text = new MetricsText();
        text.Family("odd", MetricKind.Gauge, "Back\\slash\nand line.", new Sample(0.5, [new("what", odd)]));

        var line = Assert.Single(Exposition.Read(text.ToString()).Samples);
        Assert.Equal(0.5, line.Value);
        Assert.Equal(odd, Exposition.Unescape(line.Key["odd{what=\"".Length..^2]));
    }

    private static async Task AssertAsync(WatchedHost host, string lines)
    {
        var samples = (await host.MetricsAsync(default)).Samples;
        var seen = lines.Split('\n').Select(l => l[..l.LastIndexOf(' ')]).Select(series => samples.TryGetValue(series, out var value) ? $"{series} {MetricsText.Number(value)}" : $"no {series}");
        Assert.Equal(lines.Split('\n'), seen);
    }
}
