using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

/// <summary>A header is written once a minute at most, and then shows the last state.</summary>
public sealed class HeadersMinuteTests : PipelineTest
{
    private static readonly Duration Step = Duration.FromSeconds(10);

    [Fact]
    public async Task Several_changes_within_a_minute_are_one_write_of_the_last_state_when_the_minute_is_up()
    {
        Decisions.Outputs = Turns("sam", "kim", "ana", "bo");
        await using var host = await StartAsync();
        await host.SettleAsync();

        for (var i = 0; i < 5; i++)
            await host.WindAsync(Step);
        Assert.Equal(["on call: sam"], Platform.Headers);
        Assert.Equal(["sam", "kim", "ana", "bo"], Platform.Groups);

        await host.WindAsync(Step);
        Assert.Equal(["on call: sam", "on call: bo"], Platform.Headers);
    }

    [Fact]
    public async Task A_change_back_within_the_minute_writes_nothing()
    {
        Decisions.Outputs = Turns("sam", "kim", "sam");
        await using var host = await StartAsync();
        await host.SettleAsync();

        for (var i = 0; i < 12; i++)
            await host.WindAsync(Step);

        Assert.Equal(["on call: sam"], Platform.Headers);
        Assert.Equal(["sam", "kim", "sam"], Platform.Groups);
    }

    [Fact]
    public async Task The_minute_goes_on_over_a_restart()
    {
        Decisions.Outputs = Turns("sam", "kim");
        await using (var host = await StartAsync())
            await host.SettleAsync();
        await using var again = await StartAsync();

        await again.WindAsync(Step);
        Assert.Equal(["on call: sam"], Platform.Headers);
        await again.WindAsync(5 * Step);
        Assert.Equal(["on call: sam", "on call: kim"], Platform.Headers);
    }

    /// <summary>Each is on call for ten seconds, the last one for good.</summary>
    private static Func<Instant, Outputs> Turns(params string[] names) => now =>
    {
        var turn = Math.Min(names.Length - 1, (int)((now - Some.Noon) / Step));
        return new Outputs(
            new Dictionary<ChannelId, HeaderSegment> { [new("delivery")] = new("on call: " + names[turn], []) },
            new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("support")] = [new PersonId(names[turn])] },
            turn < names.Length - 1 ? Some.Noon + (turn + 1) * Step : null);
    };
}
