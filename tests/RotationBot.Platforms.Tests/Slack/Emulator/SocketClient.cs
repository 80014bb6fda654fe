using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

/// <summary>A client that hears frames one after the other and acknowledges what it is told to.</summary>
internal sealed class SocketClient : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationToken patience;

    private SocketClient(CancellationToken patience)
    {
        this.patience = patience;
        socket.Options.Proxy = null;
    }

    public static async Task<SocketClient> ConnectAsync(Uri url, CancellationToken patience)
    {
        var client = new SocketClient(patience);
        await client.socket.ConnectAsync(url, patience);
        return client;
    }

    /// <returns>The next frame; null if the socket has ended.</returns>
    public async Task<JsonObject?> ReadAsync()
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), patience);
                length += part.Count;
                if (part.MessageType == WebSocketMessageType.Close)
                    return null;
                if (part.EndOfMessage)
                    return (JsonObject)JsonNode.Parse(buffer.AsSpan(0, length))!;
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    /// <returns>The type of the next frame; null if the socket has ended.</returns>
    public async Task<string?> TypeAsync() => (await ReadAsync())?["type"]?.ToString();

    /// <returns>The next frame, which must be an event.</returns>
    public async Task<JsonObject> EventAsync()
    {
        var frame = await ReadAsync();
        Assert.True(frame?["type"]?.ToString() == "events_api", $"Waited for an event, got {frame?.ToJsonString() ?? "the end"}.");
        return frame!;
    }

    /// <summary>Acknowledges an envelope, be it one of this socket or not.</summary>
    public Task AckAsync(JsonObject envelope, JsonObject? payload = null)
    {
        var ack = new JsonObject { ["envelope_id"] = envelope["envelope_id"]!.ToString() };
        if (payload is not null)
            ack["payload"] = payload;
        return socket.SendAsync(Encoding.UTF8.GetBytes(ack.ToJsonString()), WebSocketMessageType.Text, true, patience);
    }

    public void Dispose() => socket.Dispose();
}
