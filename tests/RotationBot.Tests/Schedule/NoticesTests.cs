using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Rotas;
using RotationBot.Retention;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

public sealed class NoticesTests : PipelineTest
{
    private static readonly Instant Begins = Some.Noon + Duration.FromHours(1);
    private static readonly Takeover Shift = new(new RotaId("desk"), new Role(new RoleName("primary"), RoleKind.Rotation), new PersonId("sam"), null, Begins, Begins);
    private static readonly Notice.Start Start = new(new ShiftStart(Shift.Person, Begins, [Shift]));

    private readonly List<Instant> since = [];

    public NoticesTests()
    {
        Decisions.OnNotices = (first, now) =>
        {
            since.Add(first);
            return now < Begins ? new([], Begins) : new([Start], Instant.MaxValue);
        };
        Decisions.OnNotice = (_, notice, _) => new Decision(null, [Some.Post(notice.Key.Value)], []);
    }

    [Fact]
    public async Task A_notice_is_said_at_its_moment_and_once()
    {
        await using (var host = await StartAsync())
        {
            await host.WindAsync(Duration.FromMinutes(59));
            Assert.Empty(Platform.Asked);
            await host.WindAsync(Duration.FromMinutes(1));
            Assert.Equal([Start.Key.Value], Platform.Asked);
        }
        await using var again = await StartAsync();
        await again.WindAsync(Duration.FromMinutes(1));

        Assert.Single(Platform.Asked);
    }

    [Fact]
    public async Task What_a_break_has_missed_is_said_after_it()
    {
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Time.Wind(Duration.FromHours(3));
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal([Start.Key.Value], Platform.Asked);
    }

    [Fact]
    public async Task It_is_remembered_when_the_bot_first_ran()
    {
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Time.Wind(Duration.FromDays(2));
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal([Some.Noon], since.Distinct());
    }

    [Fact]
    public async Task A_notice_is_not_forgotten_before_it_could_no_longer_be_said()
    {
        await using var host = await StartAsync();
        await host.WindAsync(Duration.FromHours(1));
        var forgetful = new Sweep(host.Store, new RetentionSettings(Duration.Zero, Duration.Zero));

        await forgetful.RunAsync(Begins + NoticeRules.Farthest + Duration.FromDays(1), default);

        Assert.True(await host.Store.ReadAsync(s => s.Outbox.Has(Start.Key), default));
    }

    [Fact]
    public async Task A_change_to_the_rotas_is_looked_at_at_once()
    {
        Decisions.OnEvent = (_, _, now) => Decision.Nothing with { Changes = [Some.Change(1, now) with { DueAt = null }] };
        await using var host = await StartAsync();
        await host.SettleAsync();
        var looks = since.Count;

        await host.HearAsync(Some.Posted("m1"));
        await host.SettleAsync();

        Assert.True(since.Count > looks);
    }

    [Fact]
    public async Task A_handover_is_looked_at_when_its_time_is_up()
    {
        var ticks = new List<Instant>();
        Decisions.OnNotice = (facts, notice, now) => Decision.Nothing with
        {
            Effects = [Some.Post(notice.Key.Value)],
            Handovers = [Some.Handover(facts.NextHandover, now + Duration.FromMinutes(30))],
        };
        Decisions.OnHandover = (_, handover, now) =>
        {
            ticks.Add(now);
            return Decision.Nothing with { Handovers = [handover with { State = HandoverState.Lapsed, DueAt = null }] };
        };
        await using var host = await StartAsync();
        await host.WindAsync(Duration.FromHours(1));
        await host.WindAsync(Duration.FromMinutes(30));
        await host.WindAsync(Duration.FromMinutes(30));

        Assert.Equal([Begins + Duration.FromMinutes(30)], ticks);
    }

    [Fact]
    public async Task A_notice_that_cannot_be_said_holds_up_no_other()
    {
        var bad = new Notice.Unreachable(Shift);
        Decisions.OnNotices = (_, _) => new([bad, Start], Instant.MaxValue);
        Decisions.OnNotice = (_, notice, _) => notice == bad ? throw new InvalidOperationException("bug") : new Decision(null, [Some.Post(notice.Key.Value)], []);
        await using var host = await StartAsync();
        await host.SettleAsync();

        Assert.Equal([Start.Key.Value], Platform.Asked);
        Assert.All(host.Said, line => Assert.StartsWith("Error: notice/unreachable/sam/desk could not be said; it is tried again within a minute", line, StringComparison.Ordinal));
        Assert.NotEmpty(host.Said);
    }

    [Fact]
    public async Task Nothing_is_done_while_what_was_just_decided_is_not_in_what_is_looked_at()
    {
        await using var host = await StartAsync();
        await host.SettleAsync();
        var (carried, lookedAgain, looks) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        Platform.OnEffect = async (effect, target) =>
        {
            await carried.Task;
            return ScriptedPlatform.Stands(effect, target);
        };
        Time.Wind(Duration.FromHours(1));

        var done = host.DoneAsync(session =>
        {
            // From here on the snapshot is fixed; the notice is said after it.
            session.Inbox.AnyWaiting();
            if (++looks == 1)
                Wait.UntilAsync("the notice is said", () => Task.FromResult(host.NextNotice == Instant.MaxValue)).GetAwaiter().GetResult();
            else
                lookedAgain.TrySetResult();
            return true;
        });

        Assert.Same(lookedAgain.Task, await Task.WhenAny(done, lookedAgain.Task));
        carried.SetResult();
        await done;
        Assert.Equal([Start.Key.Value], Platform.Asked);
    }

    [Fact]
    public async Task A_reminder_is_not_repeated_because_the_file_has_moved_it_to_an_earlier_moment()
    {
        var moment = Some.Noon;
        Decisions.OnNotices = (_, _) => new([new Notice.Reminder(Start.Beginning, moment)], Instant.MaxValue);
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Assert.Single(Platform.Asked);
        moment = Some.Noon - Duration.FromDays(1);
        await using (var host = await StartAsync())
            await host.SettleAsync();
        Assert.Single(Platform.Asked);
        moment = Some.Noon + Duration.FromMinutes(1);
        await using var last = await StartAsync();
        await last.SettleAsync();

        Assert.Equal(2, Platform.Asked.Count);
    }
}
