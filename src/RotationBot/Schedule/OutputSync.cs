using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What the rotas should show, and what follows from it.</summary>
internal sealed class OutputSync(HostFacts host, IDecide decide)
{
    private static readonly IReadOnlyDictionary<RotaId, RotaRecords> Records = new Dictionary<RotaId, RotaRecords>();
    private volatile DecidedOutputs? last;

    public DecidedOutputs Decide(IStoreSession session, Instant now)
    {
        var organisation = host.Organisation;
        var wanted = new WantedOutputs(decide.Shows(organisation, Records, now), organisation, host.Platforms);
        var differences = OutputDifferences.Between(session.Outputs.All(), wanted, now).ToLookup(d => d.IsDue(now));
        foreach (var difference in differences[true])
        {
            session.Outputs.Save(difference.Id, difference.Shown);
            if (difference.Effect is { } effect)
                session.Outbox.Add(effect, now);
        }
        return new(wanted, [.. differences[true]], differences[false].Select(d => d.NotBefore).Append(wanted.Outputs.NextChange).Min());
    }

    public void Decided(DecidedOutputs outputs) => last = outputs;

    /// <summary>Whether what was last decided still holds, and no trouble has come up since.</summary>
    public bool IsInStep(IStoreSession session, Instant now) => last is { } decided && !(decided.Next <= now)
        && decided.Wanted.Platforms.Keys.All(platform => !OutputNotices.Between(session.Outputs.All(), decided.Wanted, platform, now).Any());

    public Instant? NextChange => last?.Next;
}

/// <param name="Differences">What was decided just now.</param>
/// <param name="Next">When to look again even if nothing happens.</param>
internal sealed record DecidedOutputs(WantedOutputs Wanted, IReadOnlyList<OutputDifference> Differences, Instant? Next);
