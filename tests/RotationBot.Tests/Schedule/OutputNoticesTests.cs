using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Platforms;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

/// <summary>Trouble with headers and groups is told once, and again only after all was well.</summary>
public sealed class OutputNoticesTests : PipelineTest
{
    private const string NoRoom = "The header of #delivery has no room to say who is on call: people's words fill it, and I leave those alone. Shorten them, and I add it at the rota's next change.";
    private const string OutOfReach = "The group @support would be empty: Sam cannot be reached on sandbox. It keeps its last members until somebody who can be is on call.";
    private static readonly Duration Hour = Duration.FromHours(1);
    private bool roomy;

    public OutputNoticesTests()
    {
        OpsChannel = new ChannelId("bot-ops");
        Decisions.Outputs = now => Showing((now - Some.Noon).Hours);
        Platform.OnEffect = (e, target) => Task.FromResult(ScriptedPlatform.Stands(e, target) with { LeftOut = e is SetHeader && !roomy ? LeftOut.NoRoom : LeftOut.No });
    }

    [Fact]
    public async Task A_header_without_room_is_told_once_over_changes_and_restarts()
    {
        await using (var host = await StartAsync())
        {
            await host.SettleAsync();
            Assert.Equal([NoRoom], Platform.Posts);
            await host.WindAsync(Hour);
        }
        await using var again = await StartAsync();
        await again.WindAsync(Hour);

        Assert.Equal([NoRoom], Platform.Posts);
        Assert.Equal(3, Platform.Headers.Count);
    }

    [Fact]
    public async Task A_header_in_which_people_mention_somebody_is_told_once()
    {
        Platform.OnEffect = (e, target) => Task.FromResult(ScriptedPlatform.Stands(e, target) with { LeftOut = e is SetHeader ? LeftOut.WouldPing : LeftOut.No });
        await using var host = await StartAsync();
        await host.SettleAsync();
        await host.WindAsync(Hour);

        Assert.StartsWith("The header of #delivery mentions somebody", Assert.Single(Platform.Posts), StringComparison.Ordinal);
        Assert.Equal(2, Platform.Headers.Count);
    }

    [Fact]
    public async Task Until_a_segment_of_ours_has_stood_words_that_look_like_it_are_peoples_own()
    {
        var first = new List<bool>();
        Platform.OnEffect = (e, target) =>
        {
            if (e is SetHeader header)
                first.Add(header.First);
            return Task.FromResult(ScriptedPlatform.Stands(e, target) with { LeftOut = e is SetHeader && !roomy ? LeftOut.NoRoom : LeftOut.No });
        };
        await using var host = await StartAsync();
        await host.SettleAsync();
        roomy = true;
        await host.WindAsync(Hour);
        await host.WindAsync(Hour);

        Assert.Equal([true, true, false], first);
    }

    [Fact]
    public async Task It_is_told_again_after_there_was_room_in_between()
    {
        await using var host = await StartAsync();
        await host.SettleAsync();
        roomy = true;
        await host.WindAsync(Hour);
        roomy = false;
        await host.WindAsync(Hour);

        Assert.Equal([NoRoom, NoRoom], Platform.Posts);
    }

    [Fact]
    public async Task Without_an_ops_channel_the_log_is_told_once()
    {
        OpsChannel = null;
        await using var host = await StartAsync();
        await host.SettleAsync();
        await host.WindAsync(Hour);

        Assert.Empty(Platform.Posts);
        Assert.Equal(["Warning: No opsChannel to tell on sandbox: " + NoRoom], host.Said.Select(l => l.TrimEnd()));
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_is_skipped_and_a_group_of_nobody_keeps_its_members()
    {
        (roomy, Platform.IsMember) = (true, p => p.Value != "kim");
        Decisions.Outputs = now => Grouped((now - Some.Noon).Hours switch { 0 => ["sam", "kim"], 1 => ["kim"], _ => ["kim", "ana"] }, now + Hour);
        await using var host = await StartAsync();
        await host.SettleAsync();
        for (var i = 0; i < 3; i++)
            await host.WindAsync(Hour);

        Assert.Equal(["sam", "ana"], Platform.Groups);
        Assert.Equal([OutOfReach.Replace("Sam", "Kim", StringComparison.Ordinal)], Platform.Posts);
    }

    [Fact]
    public async Task A_group_whose_last_member_leaves_the_platform_is_told_and_one_that_comes_back_is_written_again()
    {
        (roomy, Decisions.Outputs) = (true, _ => Grouped(["sam"]));
        await using var host = await StartAsync();
        await host.SettleAsync();
        Platform.IsMember = _ => false;
        await host.SettleAsync();
        await host.WindAsync(Hour);
        Assert.Equal([OutOfReach], Platform.Posts);

        Platform.IsMember = _ => true;
        await host.SettleAsync();
        Platform.IsMember = _ => false;
        await host.SettleAsync();

        Assert.Equal([OutOfReach, OutOfReach], Platform.Posts);
        Assert.Equal(["sam"], Platform.Groups);
    }

    [Fact]
    public async Task A_notice_that_is_refused_is_not_repeated_for_ever()
    {
        Platform.OnEffect = (e, target) => e is Post
            ? throw new PlatformException(Failure.Refused, "archived")
            : Task.FromResult(ScriptedPlatform.Stands(e, target) with { LeftOut = e is SetHeader ? LeftOut.NoRoom : LeftOut.No });
        await using var host = await StartAsync();
        await host.SettleAsync();
        await host.WindAsync(Hour);

        Assert.Single(Platform.Posts);
    }

    private static Outputs Showing(int hour) => new(
        new Dictionary<ChannelId, HeaderSegment> { [new("delivery")] = new($"on call: Sam {hour}", []) },
        new Dictionary<GroupId, IReadOnlyList<PersonId>>(),
        Some.Noon + (hour + 1) * Hour);

    private static Outputs Grouped(string[] members, Instant? next = null) => new(
        new Dictionary<ChannelId, HeaderSegment>(),
        new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("support")] = [.. members.Select(m => new PersonId(m))] },
        next);
}
