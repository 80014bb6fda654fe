using System.Collections.Concurrent;
using NodaTime;
using Polly;
using Polly.Timeout;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Json;

namespace RotationBot.Outbox;

/// <summary>Does one thing on its platform and says what became of it.</summary>
internal sealed class Carrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, IChatPlatform> platforms;
    private readonly Backoff backoff;
    private readonly OutboxMetrics metrics;
    private readonly OutboxPulse pulse;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline patience;
    private readonly ConcurrentDictionary<long, bool> notNoted = [];
    private readonly Instant started;

    public Carrier(IEnumerable<IChatPlatform> platforms, Backoff backoff, OutboxMetrics metrics, OutboxPulse pulse, TimeProvider time)
    {
        this.platforms = platforms.ToDictionary(p => p.Id.Value);
        this.backoff = backoff;
        this.metrics = metrics;
        this.pulse = pulse;
        this.time = time;
        started = time.Now();
        patience = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(Patience).Build();
    }

    public async Task<Outcome> CarryOutAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(item, cancellationToken);
        metrics.Count(item.Platform, outcome);
        pulse.Beat();
        return outcome;
    }

    /// <summary>What became of it is not known to the store: its next try may be a second one.</summary>
    public void NotNoted(OutboxItem item) => notNoted[item.Seq] = true;

    private async Task<Outcome> TryAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (item.Needs is { Message: null } gone)
            return new Outcome.Buried($"the post {gone.Key} does not stand");
        if (!platforms.TryGetValue(item.Platform, out var platform))
            return new Outcome.Buried($"the platform {item.Platform} is not configured");
        try
        {
            var attempt = new Try(Again: item.Attempts > 0 || item.DecidedAt <= started || notNoted.ContainsKey(item.Seq), item.DecidedAt);
            var effect = DomainJson.Read<Effect>(item.Effect);
            return new Outcome.Stands(await patience.ExecuteAsync(
                async token => await platform.CarryOutAsync(effect, item.Needs?.Message, attempt, token), cancellationToken));
        }
        catch (PlatformException e)
        {
            return e.Failure == Failure.Refused ? new Outcome.Buried(e.Message) : TryAgain(item, e.Message, e.RetryAfter);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return TryAgain(item, e is TimeoutRejectedException ? "no answer in time" : e.GetType().Name, null);
        }
    }

    private Outcome TryAgain(OutboxItem item, string error, Duration? asked)
    {
        var failures = item.Attempts + 1;
        return failures >= Backoff.MostTries
            ? new Outcome.Buried(error)
            : new Outcome.Postponed(time.Now() + backoff.After(failures, asked), error);
    }
}

internal abstract record Outcome
{
    public sealed record Stands(Receipt Receipt) : Outcome;

    public sealed record Postponed(Instant Until, string Error) : Outcome;

    public sealed record Buried(string Error) : Outcome;
}
