using NodaTime;
using RotationBot.Platforms.Sandbox;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class SandboxTimeTests : IDisposable
{
    private static readonly Instant MondayAtTen = Instant.FromUtc(2026, 11, 23, 10, 0);

    private readonly TestWorld test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void The_first_start_reads_next_monday_ten_oclock()
    {
        Assert.Equal(MondayAtTen, test.World.Time.Now);
    }

    [Fact]
    public void Time_goes_on_at_the_real_rate()
    {
        test.Clock.Now += Duration.FromSeconds(90);

        Assert.Equal(MondayAtTen + Duration.FromSeconds(90), test.World.Time.Now);
    }

    [Fact]
    public void The_offset_survives_a_restart()
    {
        test.Clock.Now += Duration.FromMinutes(5);

        test.Reopen();

        Assert.Equal(MondayAtTen + Duration.FromMinutes(5), test.World.Time.Now);
    }

    [Fact]
    public void It_never_goes_back_when_the_computers_clock_does()
    {
        test.Clock.Now += Duration.FromMinutes(5);
        var seen = test.World.Time.Now;
        test.Clock.Now -= Duration.FromHours(3);

        Assert.Equal(seen, test.World.Time.Now);
        test.Reopen();
        Assert.Equal(seen, test.World.Time.Now);

        test.Clock.Now += Duration.FromSeconds(1);
        Assert.Equal(seen + Duration.FromSeconds(1), test.World.Time.Now);
    }

    [Fact]
    public void Somebody_beside_the_host_reads_the_same_clock()
    {
        test.World.Time.StandAt(MondayAtTen + Duration.FromDays(9));
        test.World.Time.Run();
        test.Clock.Now += Duration.FromMinutes(5);

        Assert.Equal(test.World.Time.Now, SandboxClock.Peek(test.Directory, test.Clock));
        test.Clock.Now -= Duration.FromHours(3);
        Assert.True(SandboxClock.Peek(test.Directory, test.Clock) >= MondayAtTen + Duration.FromDays(9));
    }

    [Fact]
    public void Without_a_sandbox_or_with_a_damaged_one_there_is_no_such_clock()
    {
        var folder = Directory.CreateTempSubdirectory("rotationbot-sandbox-").FullName;

        Assert.Null(SandboxClock.Peek(folder, test.Clock));
        File.WriteAllText(Path.Combine(folder, WorldFile.Name), "no database");
        Assert.Null(SandboxClock.Peek(folder, test.Clock));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_crash_does_not_bring_it_behind_the_last_thing_said()
    {
        test.Clock.Now += Duration.FromMinutes(5);
        var said = test.World.Listing.Message(test.Say("ana", "hello"))!.At;
        var copy = Directory.CreateTempSubdirectory("rotationbot-sandbox-").FullName;
        foreach (var file in Directory.EnumerateFiles(test.Directory))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        test.Clock.Now -= Duration.FromMinutes(5);

        using (var after = SandboxWorld.Open(test.Options with { DataDirectory = copy }, test.Clock))
            Assert.Equal(said, Written.Time(after.Time.Now));
        Directory.Delete(copy, recursive: true);
    }
}
