using NodaTime;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>
/// Keeps headers and groups in step with the rotas by comparing what should stand there now with what was last
/// decided. Nothing is stored ahead, so nothing is forgotten or repeated over a restart.
/// </summary>
internal sealed class OutputsLoop(IStore store, OutputSync sync, Bells bells, TimeProvider time, ILogger<OutputsLoop> logger)
    : Stage(bells.Outputs, bells.Changes, time, logger)
{
    private readonly TimeProvider time = time;

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var decided = await store.WriteAsync(s => sync.Decide(s, time.WholeSecond()), cancellationToken);
        if (decided.Effects > 0)
            bells.Outbox.Ring();
        sync.Decided(decided);
        return decided.Outputs.NextChange;
    }
}

/// <summary>What the rotas should show, and what follows from it.</summary>
internal sealed class OutputSync(HostFacts host, RecordsBook records, IDecide decide)
{
    private volatile DecidedOutputs? decided;

    public void Decided(DecidedOutputs last) => decided = last;

    /// <summary>Whether what was last decided still holds.</summary>
    public bool IsInStep(IStoreSession session, Instant now) =>
        decided is { } last && last.Stamp == session.Changes.Stamp() && !(last.Outputs.NextChange <= now);

    public Instant? NextChange => decided?.Outputs.NextChange;

    public DecidedOutputs Decide(IStoreSession session, Instant now)
    {
        var organisation = host.Organisation;
        var outputs = decide.Shows(organisation, records.Of(session, organisation), now);
        var differences = OutputDifferences.Between(session.Outputs.All(), outputs, host).ToList();
        foreach (var difference in differences)
        {
            session.Outputs.Save(difference.Id, difference.Shown);
            session.Outbox.Add(difference.Effect, now);
        }
        return new(outputs, session.Changes.Stamp(), differences.Count);
    }
}

/// <param name="Stamp">Of the changes it was decided on.</param>
/// <param name="Effects">How many effects follow.</param>
internal sealed record DecidedOutputs(Outputs Outputs, string Stamp, int Effects);
