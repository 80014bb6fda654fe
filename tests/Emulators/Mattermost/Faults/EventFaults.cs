using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.Faults;

/// <summary>What goes wrong with the next events, each counted once per connection that is told.</summary>
public sealed class EventFaults
{
    private readonly Lock gate = new();
    private readonly Queue<Mischief> numbered = [];
    private int unnumbered;

    /// <summary>The next ones never arrive; the gap in the numbers shows it.</summary>
    public void Lose(int count = 1) => Plan(Mischief.Lost, count);

    /// <summary>The next ones never arrive and no number is missing.</summary>
    public void LoseUnseen(int count = 1)
    {
        lock (gate)
            unnumbered += count;
    }

    /// <summary>The next ones arrive twice, under one number.</summary>
    public void Repeat(int count = 1) => Plan(Mischief.Twice, count);

    /// <summary>The next one arrives after the one that follows it, each under its own number.</summary>
    public void Swap() => Plan(Mischief.AfterTheNext, 1);

    internal bool TakeUnnumbered()
    {
        lock (gate)
            return unnumbered > 0 && unnumbered-- > 0;
    }

    internal Mischief Take()
    {
        lock (gate)
            return numbered.TryDequeue(out var next) ? next : Mischief.None;
    }

    private void Plan(Mischief mischief, int count)
    {
        lock (gate)
            for (var i = 0; i < count; i++)
                numbered.Enqueue(mischief);
    }
}
