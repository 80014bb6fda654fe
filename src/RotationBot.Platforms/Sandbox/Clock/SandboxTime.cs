using System.Globalization;
using NodaTime;
using RotationBot.Domain.Rotas;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>
/// The world's clock: real time plus an offset kept in the file, never backwards, not over restarts either.
/// While somebody winds it forward it stands still at one instant after the other. Its timers run at the real rate.
/// </summary>
public sealed class SandboxTime : TimeProvider, IDisposable
{
    /// <summary>The setting that holds how far the world's clock is ahead of the computer's, in ticks.</summary>
    internal const string Offset = "clock.offset";

    /// <summary>The setting that holds the latest instant anybody is known to have seen, in UTC ticks.</summary>
    internal const string Latest = "clock.latest";

    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly WorldFile file;
    private readonly TimeProvider real;
    private readonly ITimer saving;
    private TimeSpan offset;
    private DateTimeOffset latest;
    private DateTimeOffset? frozen;

    internal SandboxTime(WorldFile file, TimeProvider real, DateTimeZone zone)
    {
        this.file = file;
        this.real = real;
        latest = file.Read(LatestSeen);
        offset = file.Read(() => Ticks(Offset)) is { } ticks ? new TimeSpan(ticks) : FirstOffset(real.GetUtcNow(), zone);
        if (real.GetUtcNow() + offset < latest)
            offset = latest - real.GetUtcNow();
        Save();
        saving = real.CreateTimer(_ => TrySave(), null, BetweenSaves, BetweenSaves);
    }

    public override long TimestampFrequency => real.TimestampFrequency;

    internal Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    /// <summary>The computer's own time, for what must not wait for the world's.</summary>
    internal TimeProvider Real => real;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            var now = frozen ?? real.GetUtcNow() + offset;
            if (now > latest)
                latest = now;
            return latest;
        }
    }

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    public void Dispose()
    {
        saving.Dispose();
        TrySave();
    }

    /// <summary>The clock stops at the next whole second.</summary>
    internal Instant Stand()
    {
        lock (gate)
            return StandAt(WholeSecondFrom(Now));
    }

    /// <summary>From now on it is this instant, until <see cref="Run"/> or the next call.</summary>
    internal Instant StandAt(Instant instant)
    {
        lock (gate)
        {
            frozen = instant.ToDateTimeOffset();
            offset = frozen.Value - real.GetUtcNow();
        }

        return instant;
    }

    /// <summary>The instant itself if it has no fraction, else the second after it.</summary>
    internal static Instant WholeSecondFrom(Instant instant)
    {
        var second = Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
        return second == instant ? second : second + Duration.FromSeconds(1);
    }

    /// <summary>Goes on from the instant it stands at.</summary>
    internal void Run()
    {
        lock (gate)
        {
            if (frozen is { } instant)
                offset = instant - real.GetUtcNow();
            frozen = null;
        }

        Save();
    }

    internal void Save()
    {
        var now = GetUtcNow();
        file.Write(() =>
        {
            file.Set(Offset, offset.Ticks.ToString(CultureInfo.InvariantCulture));
            file.Set(Latest, now.UtcTicks.ToString(CultureInfo.InvariantCulture));
            return true;
        });
    }

    /// <summary>A full disk shows itself to whoever posts next; the mark is only a mark.</summary>
    private bool TrySave()
    {
        try
        {
            Save();
            return true;
        }
        catch (SandboxStoreException)
        {
            return false;
        }
    }

    private DateTimeOffset LatestSeen()
    {
        var saved = new DateTimeOffset(Ticks(Latest) ?? 0, TimeSpan.Zero);
        var said = DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(LastStamp("event"), LastStamp("message")));
        return said > saved ? said : saved;
    }

    private long LastStamp(string table) => (long?)file.One($"SELECT at FROM {table} ORDER BY number DESC LIMIT 1") ?? 0;

    private long? Ticks(string setting) =>
        file.Setting(setting) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>So that a demonstration on a Saturday night finds people at work.</summary>
    private static TimeSpan FirstOffset(DateTimeOffset real, DateTimeZone zone)
    {
        var now = Instant.FromDateTimeOffset(real);
        var today = now.InZone(zone).Date;
        var monday = today.DayOfWeek == IsoDayOfWeek.Monday ? today : today.Next(IsoDayOfWeek.Monday);
        var start = TenOClock(monday, zone);
        if (start < now)
            start = TenOClock(monday.PlusWeeks(1), zone);
        return start.ToDateTimeOffset() - real;
    }

    private static Instant TenOClock(LocalDate day, DateTimeZone zone) =>
        LocalTimes.ToInstant(day.At(new LocalTime(10, 0)), zone);
}
