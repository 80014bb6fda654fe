using NodaTime;
using RotationBot.Domain.Directory;
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
        var outputs = sync.At(time.WholeSecond());
        if (await store.WriteAsync(s => sync.Decide(s, outputs, time.WholeSecond()), cancellationToken) > 0)
            bells.Outbox.Ring();
        sync.Decided(outputs);
        return outputs.NextChange;
    }
}

/// <summary>What the rotas should show, and what follows from it.</summary>
internal sealed class OutputSync(HostFacts host, IDecide decide)
{
    private static readonly IReadOnlyDictionary<RotaId, RotaRecords> Records = new Dictionary<RotaId, RotaRecords>();
    private volatile Outputs? decided;

    public Outputs At(Instant now) => decide.Shows(host.Organisation, Records, now);

    public void Decided(Outputs outputs) => decided = outputs;

    /// <summary>Whether what was last decided still holds.</summary>
    public bool IsInStep(Instant now) => decided is { } outputs && !(outputs.NextChange <= now);

    public Instant? NextChange => decided?.NextChange;

    /// <returns>How many effects follow.</returns>
    public int Decide(IStoreSession session, Outputs outputs, Instant now)
    {
        var differences = OutputDifferences.Between(session.Outputs.All(), outputs, host).ToList();
        foreach (var difference in differences)
        {
            session.Outputs.Save(difference.Id, difference.Shown);
            session.Outbox.Add(difference.Effect, now);
        }
        return differences.Count;
    }
}
