using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Sockets;

/// <summary>One socket: frames go out in order, acknowledgements come back on it.</summary>
internal sealed class ClientSocket : IDisposable
{
    private const string Host = "applink-emulator";

    private readonly Workspace workspace;
    private readonly HttpContext http;
    private readonly WebSocket socket;
    private readonly FreezableStream line;
    private readonly TimeSpan life;
    private readonly ITimer warning;
    private readonly ITimer refresh;
    private readonly ITimer end;
    private readonly Channel<byte[]> outbox = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Ack>> pending = [];
    private volatile bool isGone;

    public ClientSocket(Workspace workspace, HttpContext http, WebSocket socket, FreezableStream line, TimeSpan life)
    {
        (this.workspace, this.http, this.socket, this.line, this.life) = (workspace, http, socket, line, life);
        var lead = workspace.Settings.WarningLead < life ? workspace.Settings.WarningLead : TimeSpan.Zero;
        warning = Timer(() => Send(new { type = "disconnect", reason = "warning", debug_info = new { host = Host } }), life - lead);
        refresh = Timer(() => Disconnect("refresh_requested", lead), life);
        end = Timer(() => outbox.Writer.TryComplete(), Timeout.InfiniteTimeSpan);
    }

    /// <summary>It was told to end at once, not only warned; nothing new is sent on it.</summary>
    public bool IsEnding { get; private set; }

    public void SayHello(int connections) => Send(new
    {
        type = "hello",
        num_connections = connections,
        debug_info = new { host = Host, build_number = 1, approximate_connection_time = (int)life.TotalSeconds },
        connection_info = new { app_id = Workspace.AppId },
    });

    public void Disconnect(string reason, TimeSpan linger)
    {
        IsEnding = reason != "warning";
        Send(new { type = "disconnect", reason, debug_info = new { host = Host } });
        end.Change(linger, Timeout.InfiniteTimeSpan);
    }

    public void Drop() => http.Abort();

    public void Freeze() => line.Freeze();

    /// <summary>Sends an envelope and waits for its acknowledgement.</summary>
    public async Task<Delivery> SendAsync(Parcel parcel, int attempt, string reason)
    {
        var id = Guid.NewGuid().ToString();
        var ack = new TaskCompletionSource<Ack>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = ack;
        if (isGone || !outbox.Writer.TryWrite(parcel.Envelope(id, attempt, reason)))
            ack.TrySetResult(Ack.Lost);
        var sent = TimeProvider.System.GetTimestamp();
        try
        {
            var answer = await ack.Task.WaitAsync(workspace.Settings.AcknowledgeWithin, workspace.Settings.Time);
            return answer.Came
                ? new Delivery(true, true, Payload: parcel.AcceptsResponse ? answer.Payload : null) { AckMs = TimeProvider.System.GetElapsedTime(sent).TotalMilliseconds }
                : new Delivery(true, false, "connection_failed");
        }
        catch (TimeoutException)
        {
            return new Delivery(true, false, "timeout");
        }
        finally
        {
            pending.TryRemove(id, out _);
        }
    }

    /// <summary>Until either side ends it.</summary>
    public async Task RunAsync()
    {
        var writing = WriteAsync();
        try
        {
            await ReadAsync();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            http.Abort();
        }
        finally
        {
            isGone = true;
            outbox.Writer.TryComplete();
            foreach (var ack in pending.Values)
                ack.TrySetResult(Ack.Lost);
        }
        await writing;
    }

    public void Dispose()
    {
        warning.Dispose();
        refresh.Dispose();
        end.Dispose();
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var frame in outbox.Reader.ReadAllAsync(http.RequestAborted))
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, http.RequestAborted);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, http.RequestAborted);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            http.Abort();
        }
    }

    private async Task ReadAsync()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        for (; ; )
        {
            var part = await socket.ReceiveAsync(buffer.GetMemory(4096), http.RequestAborted);
            if (part.MessageType == WebSocketMessageType.Close)
                return;
            buffer.Advance(part.Count);
            if (!part.EndOfMessage)
                continue;
            Hear(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private void Hear(ReadOnlySpan<byte> frame)
    {
        try
        {
            var json = JsonNode.Parse(frame) as JsonObject;
            if (json.Text("envelope_id") is { } id && pending.TryGetValue(id, out var ack))
                ack.TrySetResult(new Ack(true, json!["payload"]));
        }
        catch (JsonException)
        {
            return;
        }
    }

    private void Send(object frame) => outbox.Writer.TryWrite(Wire.Bytes(frame));

    private ITimer Timer(Action act, TimeSpan due) => workspace.Settings.Time.CreateTimer(_ => act(), null, due, Timeout.InfiniteTimeSpan);

    private sealed record Ack(bool Came, JsonNode? Payload)
    {
        public static Ack Lost { get; } = new(false, null);
    }
}
