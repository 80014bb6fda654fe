namespace RotationBot.Emulators.Slack.Faults;

/// <summary>What goes wrong with events on their way to the app.</summary>
public sealed class EventFaults
{
    private int repeated;
    private int unheard;

    /// <summary>The next events are sent twice, in envelopes of their own, neither of them marked as a retry.</summary>
    public void Repeat(int times = 1) => Interlocked.Add(ref repeated, times);

    /// <summary>The next acknowledgements are lost: the events come again although the app has them.</summary>
    public void LoseAcks(int times = 1) => Interlocked.Add(ref unheard, times);

    internal bool TakeRepeat() => Take(ref repeated);

    internal bool TakeLostAck() => Take(ref unheard);

    private static bool Take(ref int left)
    {
        if (Volatile.Read(ref left) == 0)
            return false;
        if (Interlocked.Decrement(ref left) >= 0)
            return true;
        Interlocked.Increment(ref left);
        return false;
    }
}
