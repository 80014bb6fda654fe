using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>
/// Keeps headers and groups in step with the rotas by comparing what should stand there now with what was last
/// decided. Nothing is stored ahead, so nothing is forgotten or repeated over a restart.
/// </summary>
internal sealed partial class OutputsLoop(IStore store, OutputSync sync, Bells bells, TimeProvider time, ILogger<OutputsLoop> logger)
    : Stage(bells.Outputs, bells.Changes, time, logger)
{
    private readonly TimeProvider time = time;

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var decided = await store.WriteAsync(s => sync.Decide(s, time.WholeSecond()), cancellationToken);
        if (decided.Differences.Count > 0)
            bells.Outbox.Ring();
        foreach (var untold in decided.Differences.Where(d => d is { Id.Kind: OutputKind.Notice, Effect: null, Shown.Shows.Length: > 0 }))
            Log.Trouble(logger, untold.Id.Platform, untold.Shown.Shows);
        sync.Decided(decided);
        return decided.Next;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "No opsChannel to tell on {Platform}: {Trouble}")]
        public static partial void Trouble(ILogger logger, Domain.Conversation.PlatformId platform, string trouble);
    }
}
