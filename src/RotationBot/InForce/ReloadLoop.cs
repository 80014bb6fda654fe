using NodaTime;
using RotationBot.Schedule;

namespace RotationBot.InForce;

/// <summary>Looks at the file again and again: what has changed there comes into force while the host runs, or is refused.</summary>
internal sealed partial class ReloadLoop(Judging judging, HangUp hangUp, Bells bells, TimeProvider time, ILogger<ReloadLoop> logger)
    : Stage(bells.Configuration, bells.Changes, time, logger)
{
    private readonly FileWatch watch = new(judging.AtStart);

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var asked = hangUp.Asked;
        var isAsked = hangUp.IsWaiting;
        var seen = judging.Look();
        if (watch.IsNews(seen, isAsked))
        {
            await judging.JudgeAsync(seen, cancellationToken);
            watch.Judged(seen);
        }
        else if (isAsked && judging.IsRefusing)
        {
            Log.StillRefused(logger);
        }
        else if (isAsked)
        {
            Log.AsItWas(logger);
        }
        hangUp.Answer(asked);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The configuration was read again and has not changed")]
        public static partial void AsItWas(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The configuration was read again and is still refused, the one from before stays in force")]
        public static partial void StillRefused(ILogger logger);
    }
}
