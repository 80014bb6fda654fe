using NodaTime;
using RotationBot.Domain;

namespace RotationBot.Store;

/// <summary>When this host was running.</summary>
internal interface IHostRecord
{
    Instant? AliveAt();

    void Alive(Instant at);

    /// <summary>When a host first ran on this store; null: not noted yet.</summary>
    Instant? RanFirst();

    void FirstRun(Instant at);

    /// <summary>The last absence that was worth a word.</summary>
    Away? Away();

    void WasAway(Away away);
}
