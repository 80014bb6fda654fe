using NodaTime;
using RotationBot.Platforms.Sandbox;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class ClockWalkTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 10, 0);

    private readonly TestWorld test = new();
    private readonly Rhythm rhythm;
    private readonly ClockWalk walk;

    public ClockWalkTests()
    {
        rhythm = new Rhythm(test.World);
        walk = test.World.Walk(rhythm);
    }

    public void Dispose()
    {
        walk.Dispose();
        test.Dispose();
    }

    [Fact]
    public async Task It_stops_at_every_due_instant_and_then_goes_on_from_the_target()
    {
        rhythm.Due = [Start + Duration.FromMinutes(30), Start + Duration.FromMinutes(5), Start + Duration.FromMinutes(90)];

        var reached = await walk.ByAsync(Duration.FromHours(1), CancellationToken.None);

        Assert.Equal(Start + Duration.FromHours(1), reached.Value);
        Assert.Equal([0, 5, 30, 60], rhythm.MinutesSettled);
        test.Clock.Now += Duration.FromSeconds(7);
        Assert.Equal(Start + Duration.FromMinutes(60) + Duration.FromSeconds(7), test.World.Time.Now);
    }

    [Fact]
    public async Task What_becomes_due_on_the_way_is_met_too()
    {
        rhythm.Due = [Start + Duration.FromMinutes(5)];
        rhythm.OnSettle = now =>
        {
            if (now == Start + Duration.FromMinutes(5))
                rhythm.Due.Add(Start + Duration.FromMinutes(10));
        };

        await walk.ByAsync(Duration.FromMinutes(15), CancellationToken.None);

        Assert.Equal([0, 5, 10, 15], rhythm.MinutesSettled);
    }

    [Fact]
    public async Task The_clock_stands_still_while_the_host_works()
    {
        rhythm.OnSettle = now =>
        {
            test.Clock.Now += Duration.FromSeconds(3);
            Assert.Equal(now, test.World.Time.Now);
        };

        var reached = await walk.ByAsync(Duration.FromMinutes(15), CancellationToken.None);

        Assert.Equal(Start + Duration.FromMinutes(15), reached.Value);
        Assert.Equal(reached.Value, test.World.Time.Now);
    }

    [Fact]
    public async Task It_stops_at_whole_seconds()
    {
        test.Clock.Now += Duration.FromMilliseconds(400);
        rhythm.Due = [Start + Duration.FromMilliseconds(5600)];

        await walk.ByAsync(Duration.FromSeconds(10), CancellationToken.None);

        Assert.Equal([Start + Duration.FromSeconds(1), Start + Duration.FromSeconds(6), Start + Duration.FromSeconds(11)], rhythm.Settled);
    }

    [Fact]
    public async Task No_minutes_only_settle()
    {
        await walk.ByAsync(Duration.Zero, CancellationToken.None);

        Assert.Equal([Start], rhythm.Settled);
    }

    [Fact]
    public async Task What_the_host_leaves_undone_does_not_stop_the_clock()
    {
        rhythm.Stuck = Start;

        await walk.ByAsync(Duration.FromMinutes(2), CancellationToken.None);

        Assert.Equal([0, 1, 2], rhythm.MinutesSettled);
    }

    [Fact]
    public async Task It_goes_to_the_next_handover()
    {
        rhythm.Handover = Start + Duration.FromHours(5);

        Assert.Equal(rhythm.Handover, (await walk.ToNextHandoverAsync(CancellationToken.None)).Value);

        rhythm.Handover = null;
        Assert.NotNull((await walk.ToNextHandoverAsync(CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task It_never_goes_back_and_never_too_far()
    {
        Assert.NotNull((await walk.ToAsync(Start - Duration.FromSeconds(1), CancellationToken.None)).Refusal);
        Assert.NotNull((await walk.ToAsync(Start + Duration.FromDays(367), CancellationToken.None)).Refusal);
        Assert.Empty(rhythm.Settled);
        test.Clock.Now += Duration.FromSeconds(1);
        Assert.Equal(Start + Duration.FromSeconds(1), test.World.Time.Now);
    }

    [Fact]
    public async Task It_ends_with_the_year_9000()
    {
        test.Clock.Now = Instant.FromUtc(9000, 12, 25, 0, 0);

        Assert.Null((await walk.ByAsync(Duration.FromDays(1), CancellationToken.None)).Refusal);
        var refused = (await walk.ByAsync(Duration.FromDays(30), CancellationToken.None)).Refusal;

        Assert.Equal(Why.Senseless, refused?.Why);
        Assert.Contains("no further than the year 9000", refused!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_fails_leaves_the_clock_running()
    {
        rhythm.OnSettle = _ => throw new InvalidOperationException("no");

        await Assert.ThrowsAsync<InvalidOperationException>(() => walk.ByAsync(Duration.FromMinutes(1), CancellationToken.None));

        test.Clock.Now += Duration.FromSeconds(1);
        Assert.Equal(Start + Duration.FromSeconds(1), test.World.Time.Now);
    }

    private sealed class Rhythm(SandboxWorld world) : IHostRhythm
    {
        public List<Instant> Due { get; set; } = [];

        public List<Instant> Settled { get; } = [];

        public IEnumerable<int> MinutesSettled => Settled.Select(at => (int)(at - Start).TotalMinutes);

        public Action<Instant>? OnSettle { get; set; }

        public Instant? Handover { get; set; }

        public Instant? Stuck { get; set; }

        public Task SettleAsync(CancellationToken cancellationToken)
        {
            Settled.Add(world.Time.Now);
            OnSettle?.Invoke(world.Time.Now);
            return Task.CompletedTask;
        }

        public Task<Instant?> NextDueAsync(CancellationToken cancellationToken)
        {
            var ahead = Due.Where(due => due > world.Time.Now).ToList();
            return Task.FromResult(Stuck ?? (ahead.Count > 0 ? ahead.Min() : null));
        }

        public Task<Instant?> NextHandoverAsync(Instant after, CancellationToken cancellationToken) => Task.FromResult(Handover);
    }
}
