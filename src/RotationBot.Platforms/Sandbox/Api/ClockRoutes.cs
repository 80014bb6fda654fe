using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>Winds the clock forward. A walk that began is finished even if the caller leaves, but not if the host stops.</summary>
internal sealed class ClockRoutes(ClockWalk walk, IHostApplicationLifetime lifetime)
{
    private const string NextHandover = "next-handover";

    /// <summary>In these an offset may lead out of the time that can be reckoned with.</summary>
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    public async Task AdvanceAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.AdvanceRequest, context.RequestAborted) is not { } wish)
            return;
        if (await UnlessStoppingAsync(wish, lifetime.ApplicationStopping) is not { } walked)
            await Reply.ErrorAsync(context, StatusCodes.Status503ServiceUnavailable, "The host is stopping; the clock stands where it had got to.");
        else
            await Reply.OutcomeAsync(context, walked, now => Reply.JsonAsync(context, new ClockAnswer(Written.Time(now)), SandboxJson.Wire.ClockAnswer));
    }

    private async Task<Outcome<Instant>?> UnlessStoppingAsync(AdvanceRequest wish, CancellationToken stopping)
    {
        try
        {
            return await WalkAsync(wish, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
    }

    private Task<Outcome<Instant>> WalkAsync(AdvanceRequest wish, CancellationToken cancellationToken) => wish switch
    {
        { Minutes: { } minutes, To: null } => ByAsync(minutes, cancellationToken),
        { Minutes: null, To: NextHandover } => walk.ToNextHandoverAsync(cancellationToken),
        { Minutes: null, To: { } to } => ToAsync(to, cancellationToken),
        _ => Refused($"Send either {{\"minutes\": 15}} or {{\"to\": an instant or \"{NextHandover}\"}}."),
    };

    private Task<Outcome<Instant>> ByAsync(double minutes, CancellationToken cancellationToken) =>
        minutes < 0 ? Refused("The clock never goes back.")
        : minutes > ClockWalk.Longest.TotalMinutes ? Refused($"The clock goes at most {ClockWalk.Longest.Days} days forward at a time.")
        : walk.ByAsync(Duration.FromMinutes(minutes), cancellationToken);

    private Task<Outcome<Instant>> ToAsync(string to, CancellationToken cancellationToken) =>
        OffsetDateTimePattern.ExtendedIso.Parse(to) is { Success: true, Value: { Year: > FirstYear and < LastYear } target }
            ? walk.ToAsync(target.ToInstant(), cancellationToken)
            : Refused($"\"{to}\" is neither \"{NextHandover}\" nor an instant such as 2026-11-23T10:15:00Z.");

    private static Task<Outcome<Instant>> Refused(string sentence) =>
        Task.FromResult<Outcome<Instant>>(new Refusal(Why.Senseless, sentence));
}
