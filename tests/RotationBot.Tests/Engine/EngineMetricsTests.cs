using NodaTime;
using RotationBot.Domain;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;
using RotationBot.Tests.Web;

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
}
