using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
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
        Decisions.Outputs = _ => new Outputs(new Dictionary<ChannelId, string>(), new Dictionary<GroupId, IReadOnlyList<PersonId>>(), null);
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(["on call: Sam", ""], headers);
    }

    private static Outputs Showing(string name, Instant? next) => new(
        new Dictionary<ChannelId, string> { [new("delivery")] = "on call: " + name },
        new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("support")] = [new PersonId(name)] },
        next);
}
