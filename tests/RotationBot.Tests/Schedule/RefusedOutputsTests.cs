using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Platforms;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

/// <summary>Headers and groups the platform will not have: tried rarely, told once, and told when it works.</summary>
public sealed class RefusedOutputsTests : PipelineTest
{
    private const string HeaderRefused = "I cannot write who is on call into the header of #delivery: sandbox does not let me. Mostly I lack the right to, or the channel is archived. I try again at the next change and every hour, and say when it works.";
    private const string GroupRefused = "I cannot change who is in the group @support: sandbox does not let me. Mostly I lack the right to, or the group is disabled. I try again at the next change and every hour, and say when it works.";
    private const string HeaderWritten = "All clear: sandbox lets me write the header of #delivery now, and it is up to date.";
    private const string GroupWritten = "All clear: sandbox lets me change the group @support now, and it is up to date.";
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Duration Hour = Duration.FromHours(1);
    private bool refusing = true;

    public RefusedOutputsTests()
    {
        OpsChannel = new ChannelId("bot-ops");
        Decisions.Outputs = _ => Showing("sam", null);
        Platform.OnEffect = (e, target) => refusing && e is SetHeader or SetGroup
            ? throw new PlatformException(Failure.Refused, "restricted_action")
            : Task.FromResult(ScriptedPlatform.Stands(e, target));
    }

    [Fact]
    public async Task The_same_is_tried_once_an_hour_over_restarts_and_told_once()
    {
        await using (var host = await StartAsync())
        {
            await host.SettleAsync();
            Assert.Equal([HeaderRefused, GroupRefused], Platform.Posts.OrderDescending());
            for (var i = 0; i < 59; i++)
                await host.WindAsync(Minute);
            Assert.Equal((1, 1), (Platform.Headers.Count, Platform.Groups.Count));
        }
        await using var again = await StartAsync();
        await again.WindAsync(Minute);
        await again.WindAsync(Hour);

        Assert.Equal((3, 3), (Platform.Headers.Count, Platform.Groups.Count));
        Assert.Equal(2, Platform.Posts.Count);
        Assert.Equal(2, await again.Store.ReadAsync(s => s.Outbox.CountDead(), default));
    }

    [Fact]
    public async Task Something_else_is_tried_at_once()
    {
        KimFrom(Some.Noon + Minute);
        await using var host = await StartAsync();
        await host.SettleAsync();
        await host.WindAsync(Minute);

        Assert.Equal(["on call: sam", "on call: kim"], Platform.Headers);
        Assert.Equal(["sam", "kim"], Platform.Groups);
        Assert.Equal(2, Platform.Posts.Count);
    }

    [Fact]
    public async Task When_it_works_again_that_is_said_once_and_the_next_trouble_is_told()
    {
        KimFrom(Some.Noon + 3 * Hour);
        await using var host = await StartAsync();
        await host.SettleAsync();
        refusing = false;
        await host.WindAsync(Hour);
        await host.WindAsync(Hour);
        Assert.Equal([GroupWritten, HeaderWritten], Platform.Posts.Skip(2).Order());
        Assert.Equal(0, await host.Store.ReadAsync(s => s.Outbox.CountDead(), default));

        refusing = true;
        await host.WindAsync(Hour);

        Assert.Equal([HeaderRefused, GroupRefused], Platform.Posts.Skip(4).OrderDescending());
        Assert.Equal(["on call: sam", "on call: sam", "on call: kim"], Platform.Headers);
    }

    [Fact]
    public async Task Whatever_was_never_let_in_and_is_no_longer_wanted_is_left_in_silence()
    {
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Decisions.Outputs = _ => new(new Dictionary<ChannelId, HeaderSegment>(), new Dictionary<GroupId, IReadOnlyList<PersonId>>(), null);
        await using var again = await StartAsync();
        await again.WindAsync(Hour);

        Assert.Single(Platform.Headers);
        Assert.Equal(2, Platform.Posts.Count);
    }

    private void KimFrom(Instant change) => Decisions.Outputs = now => now < change ? Showing("sam", change) : Showing("kim", null);

    private static Outputs Showing(string name, Instant? next) => new(
        new Dictionary<ChannelId, HeaderSegment> { [new("delivery")] = new("on call: " + name, []) },
        new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("support")] = [new PersonId(name)] },
        next);
}
