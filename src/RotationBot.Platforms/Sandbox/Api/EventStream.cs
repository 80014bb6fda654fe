using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>Tells pages what to look at again, as server-sent events.</summary>
internal sealed class EventStream(SandboxWorld world, IHostApplicationLifetime lifetime)
{
    public async Task ServeAsync(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            // Watching first: whoever has been greeted misses nothing that happens afterwards.
            using var watch = world.Signals.Watch();
            await SendAsync(context.Response, ": hello", ends.Token);
            await foreach (var change in watch.ReadAllAsync(ends.Token))
                await SendAsync(context.Response, "data: " + JsonSerializer.Serialize(change, SandboxJson.Wire.Change), ends.Token);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task SendAsync(HttpResponse response, string line, CancellationToken cancellationToken)
    {
        await response.WriteAsync(line + "\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
