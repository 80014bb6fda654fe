using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;

namespace RotationBot.Store;

/// <summary>What is to be done on the platforms, and what became of it.</summary>
internal interface IOutboxStore
{
    /// <summary>A key that is known already is left as it is. What the effect replaces and has not been sent is superseded.</summary>
    void Add(Effect effect, Instant now);

    /// <summary>Whether the effect was ever added, as long as that is remembered: 30 days at least.</summary>
    bool Has(EffectKey key);

    /// <summary>Whether there is, or was, an effect with this key, or with a later one that begins with <paramref name="within"/>.</summary>
    bool HasFrom(EffectKey key, string within);

    /// <summary>
    /// The first waiting effect of each lane that may be tried now and whose own post stands, most urgent first. An edit
    /// that waits for its next try is passed over: it must not keep a ping behind it.
    /// </summary>
    IReadOnlyList<OutboxItem> Ready(Instant now, int limit);

    void Done(long seq, Receipt receipt);

    void Retry(long seq, Instant nextTry, string error);

    /// <summary>Kept, shown and counted, but never tried again.</summary>
    void Bury(long seq, string error);

    /// <summary>Whether anything could be tried now.</summary>
    bool AnyReady(Instant now);

    /// <summary>The nearest later try; null: none waits for its time.</summary>
    Instant? NextTry(Instant after);

    long Last();

    /// <summary>Whether a post up to that place may stand on the platform without our knowing its id yet.</summary>
    bool AnyUnconfirmed(PlatformId platform, long upTo);

    int CountDead();
}

/// <param name="Effect">JSON, read when it is carried out.</param>
/// <param name="Needs">The post of ours it refers to, if any.</param>
internal sealed record OutboxItem(long Seq, string Key, string Platform, string Lane, string Effect, int Attempts, Instant DecidedAt, NeededPost? Needs);

/// <param name="Message">Where it stands; null: it never will.</param>
internal sealed record NeededPost(string Key, MessageRef? Message);
