using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Platforms;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

public sealed class OutputsTests : PipelineTest
{
    private static readonly Instant Handover = Some.Noon + Duration.FromHours(1);

    public OutputsTests() => Decisions.Outputs = now => now < Handover ? Showing("Sam", Handover) : Showing("Kim", null);

    [Fact]
    public async Task Header_and_group_are_written_at_start_and_at_the_next_change()
    {
        await using var host = await StartAsync();
        await host.SettleAsync();
        Assert.Equal(["group/support/sandbox/1", "header/delivery/sandbox/1"], Platform.Asked.Order());

        await host.WindAsync(Duration.FromMinutes(59));
        Assert.Equal(2, Platform.Asked.Count);
        await host.WindAsync(Duration.FromMinutes(1));
        Assert.Equal(["group/support/sandbox/2", "header/delivery/sandbox/2"], Platform.Asked.Skip(2).Order());
    }

    [Fact]
    public async Task A_restart_writes_nothing_that_stands_already()
    {
        await using (var host = await StartAsync())
            await host.SettleAsync();
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(2, Platform.Asked.Count);
    }

    [Fact]
    public async Task A_header_nobody_wants_any_more_is_taken_away()
    {
        var headers = new List<string>();
        Platform.OnEffect = (e, target) =>
        {
            if (e is SetHeader header)
                headers.Add(header.Segment);
            return Task.FromResult(ScriptedPlatform.Stands(e, target));
        };
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Decisions.Outputs = _ => new Outputs(new Dictionary<ChannelId, HeaderSegment>(), new Dictionary<GroupId, IReadOnlyList<PersonId>>(), null);
        await using var again = await StartAsync();
        await again.WindAsync(Duration.FromMinutes(1));

        Assert.Equal(["on call: Sam", ""], headers);
    }

    [Fact]
    public async Task What_the_platform_refused_is_decided_anew_after_an_hour()
    {
        Decisions.Outputs = _ => Showing("Sam", null);
        var (refusing, stands) = (true, new List<string>());
        Platform.OnEffect = (e, target) =>
        {
            if (refusing && e is SetHeader)
                throw new PlatformException(Failure.Refused, "archived");
            stands.Add(e.Key.Value);
            return Task.FromResult(ScriptedPlatform.Stands(e, target));
        };
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Assert.Equal(["group/support/sandbox/1"], stands);
        refusing = false;
        await using var again = await StartAsync();
        await again.WindAsync(Duration.FromMinutes(59));
        Assert.Equal(["group/support/sandbox/1"], stands);
        await again.WindAsync(Duration.FromMinutes(1));

        Assert.StartsWith("header/delivery/sandbox/", Assert.Single(stands.Skip(1)), StringComparison.Ordinal);
        Assert.NotEqual("header/delivery/sandbox/1", stands[1]);
    }

    [Fact]
    public async Task What_was_refused_after_it_had_been_replaced_is_not_decided_again()
    {
        var (begun, refuse) = (new TaskCompletionSource(), new TaskCompletionSource());
        Platform.OnEffect = async (e, target) =>
        {
            if (e.Key.Value != "header/delivery/sandbox/1")
                return ScriptedPlatform.Stands(e, target);
            begun.SetResult();
            await refuse.Task;
            throw new PlatformException(Failure.Refused, "too long");
        };
        await using var host = await StartAsync();
        await begun.Task;
        Time.Wind(Duration.FromHours(1));
        var settled = host.SettleAsync();
        await Wait.UntilAsync("the header is replaced", async () => (await host.Store.ReadAsync(s => s.Outputs.All(), default)).Values.All(o => o.Counter != 1));
        refuse.SetResult();
        await settled;
        await host.SettleAsync();

        Assert.Equal(["header/delivery/sandbox/1", "header/delivery/sandbox/2"], Platform.Asked.Where(k => k.StartsWith("header", StringComparison.Ordinal)));
    }

    private static Outputs Showing(string name, Instant? next) => new(
        new Dictionary<ChannelId, HeaderSegment> { [new("delivery")] = new("on call: " + name, []) },
        new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("support")] = [new PersonId(name)] },
        next);
}
