using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>
/// Lets in whoever speaks to this machine by its own name, so that no page from elsewhere in the same browser can
/// speak for its reader. And no failure leaves with more than a sentence.
/// </summary>
internal sealed partial class Doorkeeper(bool allowRemote, ILogger<Doorkeeper> logger)
{
    public RequestDelegate Guard(RequestDelegate inner) => async context =>
    {
        if (Stranger(context.Request) is { } sentence)
        {
            await Reply.ErrorAsync(context, StatusCodes.Status403Forbidden, sentence);
            return;
        }

        try
        {
            await inner(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Log.Left(logger, context.Request.Path);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await FailAsync(context, e);
        }
    };

    private Task FailAsync(HttpContext context, Exception failure)
    {
        if (failure is BadHttpRequestException bad)
            return Reply.ErrorAsync(context, bad.StatusCode, "The request could not be read.");
        Log.Failed(logger, failure, context.Request.Path);
        return failure is SandboxStoreException
            ? Reply.ErrorAsync(context, StatusCodes.Status503ServiceUnavailable, failure.Message)
            : Reply.ErrorAsync(context, StatusCodes.Status500InternalServerError, "Something went wrong in the sandbox; the log says more.");
    }

    private string? Stranger(HttpRequest request)
    {
        var host = request.Host;
        if (!allowRemote && !LoopbackName.Is(host.Host))
            return $"The sandbox answers to this machine's own names only, not to \"{host}\".";
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsSame(from, request)))
            return null;
        return $"Pages from \"{origin}\" may not use the sandbox.";
    }

    private static bool IsSame(Uri origin, HttpRequest request)
    {
        var port = request.Host.Port ?? (request.IsHttps ? 443 : 80);
        if (origin.Port != port || origin.Scheme is not ("http" or "https"))
            return false;
        return origin.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase)
            || (LoopbackName.Is(origin.Host) && LoopbackName.Is(request.Host.Host));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The sandbox could not answer {Path}")]
        public static partial void Failed(ILogger logger, Exception failure, PathString path);

        [LoggerMessage(Level = LogLevel.Debug, Message = "The caller of {Path} left before the answer")]
        public static partial void Left(ILogger logger, PathString path);
    }
}
