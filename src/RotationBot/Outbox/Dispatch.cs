using RotationBot.Engine;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Outbox;

/// <summary>Carries one effect out and notes the outcome.</summary>
internal sealed partial class Dispatch(IStore store, Carrier carrier, AwaitedPosts awaited, Bells bells, ILogger<Dispatch> logger)
{
    /// <summary>Never throws.</summary>
    /// <returns>False: the outcome could not be noted, so it is carried out again later, under the same key.</returns>
    public async Task<bool> CarryOutAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await carrier.CarryOutAsync(item, cancellationToken);
            if (await store.WriteAsync(s => Note(s, item, outcome), cancellationToken))
                bells.Outputs.Ring();
            if (awaited.Any)
                bells.Engine.Ring();
            Tell(item, outcome);
            return true;
        }
        catch (Exception e)
        {
            carrier.NotNoted(item);
            Log.NotNoted(logger, item.Seq, e);
            return false;
        }
    }

    /// <returns>Whether the outputs have to be looked at.</returns>
    private static bool Note(IStoreSession session, OutboxItem item, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Stands o:
                session.Outbox.Done(item.Seq, o.Receipt);
                return OutputOutcome.Written(session.Outputs, item, o.Receipt);
            case Outcome.Postponed o: session.Outbox.Retry(item.Seq, o.Until, o.Error); break;
            case Outcome.Buried o:
                session.Outbox.Bury(item.Seq, o.Error);
                return OutputOutcome.Refused(session.Outputs, item);
            default: throw new NotSupportedException(outcome.GetType().Name);
        }
        return false;
    }

    private void Tell(OutboxItem item, Outcome outcome)
    {
        if (outcome is Outcome.Buried dead)
            Log.Buried(logger, item.Seq, item.Lane, item.Platform, item.Attempts + 1, dead.Error);
        else if (outcome is Outcome.Postponed later)
            Log.Postponed(logger, item.Seq, item.Platform, item.Attempts + 1, later.Error);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Seq} of {Lane} was not carried out on {Platform} after {Tries} tries and is kept as a dead letter: {Error}")]
        public static partial void Buried(ILogger logger, long seq, string lane, string platform, int tries, string error);

        [LoggerMessage(Level = LogLevel.Information, Message = "Effect {Seq} failed on {Platform}, try {Tries}: {Error}")]
        public static partial void Postponed(ILogger logger, long seq, string platform, int tries, string error);

        [LoggerMessage(Level = LogLevel.Error, Message = "What became of effect {Seq} could not be stored; it is carried out again under the same key")]
        public static partial void NotNoted(ILogger logger, long seq, Exception failure);
    }
}
