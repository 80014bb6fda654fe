using NodaTime;
using RotationBot.Domain;
using RotationBot.Platforms;
using RotationBot.Stopping;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Stopping;

/// <summary>A polite stop finishes what people wait for, but not at any price.</summary>
public sealed class DrainTests : PipelineTest
{
    private static readonly Duration Limit = Duration.FromTimeSpan(Drain.Limit);

    public DrainTests() => Decisions.OnEvent = (_, happened, _) => new Decision(null, [Some.Post("answer to " + happened.Key, "lane of " + happened.Key)], []);

    [Fact]
    public async Task What_was_heard_is_decided_and_answered_before_the_host_stops()
    {
        await using var host = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => host.HearAsync(Some.Posted("m" + i))));
        await host.StopAsync();

        Assert.Equal(200, Platform.Asked.Distinct().Count());
        Assert.Equal(200, Platform.Asked.Count);
        Assert.Empty(host.Said);
    }

    [Fact]
    public async Task Nothing_more_is_heard_once_the_host_stops()
    {
        await using var host = await StartAsync();
        await host.SettleAsync();
        Assert.False(Platform.Left.IsCompleted);
        await host.StopAsync();

        Assert.True(Platform.Left.IsCompleted);
    }

    [Fact]
    public async Task A_platform_that_never_answers_holds_up_the_stop_until_its_limit_and_is_asked_again_after_the_start()
    {
        var asked = new TaskCompletionSource();
        Platform.OnEffect = (_, _) =>
        {
            asked.TrySetResult();
            return new TaskCompletionSource<Receipt>().Task;
        };
        await using (var host = await StartAsync())
        {
            await host.HearAsync(Some.Posted("m1"));
            await asked.Task;
            var stopping = host.StopAsync();
            await Platform.Left;
            Assert.False(stopping.IsCompleted);
            await Wait.UntilAsync("the host gives up waiting and stops", () =>
            {
                Time.Wind(Limit);
                return Task.FromResult(stopping.IsCompleted);
            });
            await stopping;
            Assert.Contains("with 0 events undecided and 1 effects not carried out", Assert.Single(host.Said), StringComparison.Ordinal);
        }
        Platform.OnEffect = (e, target) => Task.FromResult(ScriptedPlatform.Stands(e, target));
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(["answer to posted/m1", "answer to posted/m1"], Platform.Asked);
    }

    [Fact]
    public async Task What_waits_for_its_next_try_is_not_waited_for_and_said()
    {
        Platform.OnEffect = (_, _) => Task.FromException<Receipt>(new PlatformException(Failure.NotDone, "busy", Duration.FromHours(1)));
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"));
        await host.StopAsync();

        Assert.Equal(["answer to posted/m1"], Platform.Asked);
        Assert.Contains("1 effects not carried out", Assert.Single(host.Said), StringComparison.Ordinal);
    }
}
