using NodaTime;
using RotationBot.Schedule;

namespace RotationBot.Outbox;

/// <summary>When the outbox last tried anything; before that, when the host started. So its standing still can be told from a long queue.</summary>
internal sealed class OutboxPulse(TimeProvider time)
{
    private long last = time.Now().ToUnixTimeMilliseconds();

    public Instant Last => Instant.FromUnixTimeMilliseconds(Volatile.Read(ref last));

    public void Beat() => Volatile.Write(ref last, time.Now().ToUnixTimeMilliseconds());
}
