using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Directory;
using RotationBot.Engine;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;
using RotationBot.Tests.Web;
using RotationBot.Web.Metrics;

namespace RotationBot.Tests.Engine;

public sealed class EngineMetricsTests : PipelineTest
{
    [Fact]
    public async Task What_the_store_had_to_run_twice_is_counted_once()
    {
        Decisions.OnEvent = (_, _, _) => new Decision(Some.Request(1, "m1", Some.Noon + Duration.FromMinutes(1)), [], []);
        Decisions.OnTick = (_, request, _) => new Decision(request with { DueAt = null }, [], []);
        await using var host = await new Pipeline(new RunsTwice(SqliteStore.Open(StorePath))) { Time = Time, Decisions = Decisions, Platform = Platform }.StartAsync();
        await host.HearAsync(Some.Posted("m1"));
        await host.WindAsync(Duration.FromMinutes(2));
        await host.StopAsync();

        var counted = Exposition.Read(host.Counted()).Samples;
        Assert.Equal(1, counted["""rotationbot_requests_opened_total{team=""}"""]);
        Assert.Equal(1, counted["rotationbot_timer_lateness_seconds_count"]);
        Assert.Equal(60, counted["rotationbot_timer_lateness_seconds_sum"]);
        Assert.Equal(0, counted["""rotationbot_inbox_duplicates_total{platform="sandbox"}"""]);
    }

    [Fact]
    public void A_team_of_another_configuration_is_counted_from_its_beginning()
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var gathering = new Gathering(services.GetRequiredService<IMeterFactory>());
        var one = Minimal.Read(Minimal.Text).Settings!;
        var metrics = new EngineMetrics(services.GetRequiredService<IMeterFactory>(), one.Organisation with { Teams = new Dictionary<TeamId, Team>() }, Time);
        metrics.Follow(one);

        var text = new MetricsText();
        gathering.WriteTo(text);
        Assert.Equal(0, Exposition.Read(text.ToString()).Samples["""rotationbot_requests_opened_total{team="web"}"""]);
    }
}
