using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>One WebSocket, from the upgrade to its end.</summary>
internal sealed class ClientSocket(Site site, HttpContext http, WebSocket socket, FreezableStream line) : IDisposable
{
    private const int LongestMessage = 8192;
    private static readonly TimeSpan TimeToAuthenticate = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource ending = new();
    private readonly SemaphoreSlim work = new(0);
    private readonly ConcurrentQueue<string> replies = [];
    private readonly TaskCompletionSource authenticated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Connection? connection;

    /// <summary>Serves until either side ends it. A socket that does not authenticate in time is dropped.</summary>
    public async Task RunAsync(Connection? opened)
    {
        if (opened is not null)
            Attach(opened);
        var parts = new[] { ReadAsync(), WriteAsync(), ExpireAsync() };
        await Task.WhenAny(parts[0], parts[1]);
        await ending.CancelAsync();
        await Task.WhenAll(parts);
        site.Do(() =>
        {
            if (connection?.Socket == this)
                site.Hub.Cut(connection);
        });
    }

    public void Attach(Connection opened)
    {
        connection = opened;
        opened.Attach(this);
        authenticated.TrySetResult();
    }

    public Connection? Connection => connection;

    public void Wake() => work.Release();

    public void Reply(JsonObject reply)
    {
        replies.Enqueue(Wire.Write(reply));
        Wake();
    }

    /// <summary>The line goes dead and nobody is told.</summary>
    public void Freeze() => line.Freeze();

    /// <summary>Ends it without a word.</summary>
    public void Drop()
    {
        _ = ending.CancelAsync();
        http.Abort();
    }

    public void Dispose()
    {
        ending.Dispose();
        work.Dispose();
    }

    private async Task ExpireAsync()
    {
        try
        {
            await authenticated.Task.WaitAsync(TimeToAuthenticate, site.Settings.Time, ending.Token);
        }
        catch (TimeoutException)
        {
            Drop();
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[LongestMessage];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), ending.Token);
                    length += part.Count;
                }
                while (!part.EndOfMessage && length < LongestMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                    return;
                if (!part.EndOfMessage)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.MessageTooBig, null, ending.Token);
                    return;
                }
                if (Parsed(buffer.AsSpan(0, length)) is not { } message || !site.Do(() => SocketActions.Handle(site, this, message)))
                    return;
            }
        }
        catch (Exception ended) when (IsAnEnd(ended))
        {
            return;
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            Frame? late = null;
            while (true)
            {
                await work.WaitAsync(ending.Token);
                while (site.Do(() => connection?.Take()) is { } frame)
                {
                    var swapped = late;
                    late = frame.Mischief == Mischief.AfterTheNext ? frame : null;
                    if (frame.Mischief is not (Mischief.Lost or Mischief.AfterTheNext))
                        await SendAsync(frame.Json);
                    if (frame.Mischief == Mischief.Twice)
                        await SendAsync(frame.Json);
                    if (swapped is not null)
                        await SendAsync(swapped.Json);
                }
                while (replies.TryDequeue(out var reply))
                    await SendAsync(reply);
            }
        }
        catch (Exception ended) when (IsAnEnd(ended))
        {
            return;
        }
    }

    private async Task SendAsync(string text) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, ending.Token);

    private static JsonObject? Parsed(ReadOnlySpan<byte> message)
    {
        try
        {
            return JsonNode.Parse(message) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsAnEnd(Exception exception) => exception is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException;
}
