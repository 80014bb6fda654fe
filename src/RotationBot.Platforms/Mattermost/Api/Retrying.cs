using System.Net;
using NodaTime;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>
/// Gives every try its own time limit, and tries again what certainly did not happen or may happen twice. Longer waits
/// are left to the caller, who has other things to do meanwhile.
/// </summary>
internal sealed class Retrying : DelegatingHandler
{
    public static readonly HttpRequestOptionsKey<ApiCall> Call = new("call");

    private const int LongestAnswer = 64 * 1024 * 1024;
    private const int MoreTries = 3;
    private static readonly TimeSpan OneTry = TimeSpan.FromSeconds(15);
    private static readonly Duration LongestWait = Duration.FromSeconds(5);
    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("call");

    private readonly TimeProvider time;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    public Retrying(HttpMessageHandler inner, TimeProvider time) : base(inner)
    {
        this.time = time;
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MoreTries,
                Delay = TimeSpan.FromMilliseconds(300),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(MayTryAgain(args.Outcome, args.Context.Properties.GetValue(CallKey, null!))),
                DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(args.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } busy ? Wait(busy).ToTimeSpan() : null),
                OnRetry = args =>
                {
                    args.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .AddTimeout(OneTry)
            .Build();
    }

    /// <summary>Whether the failure says that nothing reached the server.</summary>
    public static bool NeverArrived(Exception? failure) =>
        failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(Call, out var call);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(CallKey, call!);
        try
        {
            return await pipeline.ExecuteAsync(static async (context, t) => await t.Handler.TryAsync(t.Request, context.CancellationToken), context, (Handler: this, Request: request));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>With the whole answer, so that one which stalls half way counts as late.</summary>
    private async Task<HttpResponseMessage> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await ConnectedAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>A connection that does not come about in time looks like a cancellation that nobody asked for.</summary>
    private async Task<HttpResponseMessage> ConnectedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection in time", e);
        }
    }

    private bool MayTryAgain(Outcome<HttpResponseMessage> outcome, ApiCall call) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests } => Wait(outcome.Result) <= LongestWait,
        { Result.StatusCode: HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => call.Repeatable,
        { Exception: TimeoutRejectedException or HttpRequestException or HttpIOException } => call.Repeatable || NeverArrived(outcome.Exception),
        _ => false,
    };

    private Duration Wait(HttpResponseMessage response) => RateLimit.Wait(response, Instant.FromDateTimeOffset(time.GetUtcNow()));
}
