using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>A client that hears frames one after the other.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource patience = new(Patience);

    private SocketClient()
    {
        socket.Options.Proxy = null;
    }

    public static async Task<SocketClient> ConnectAsync(Uri site, string? token, string query = "")
    {
        var client = new SocketClient();
        if (token is not null)
            client.socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await client.socket.ConnectAsync(new Uri(site.ToString().TrimEnd('/').Replace("http:", "ws:", StringComparison.Ordinal) + "/api/v4/websocket" + query), client.patience.Token);
        return client;
    }

    /// <returns>The next frame; null if the socket has ended.</returns>
    public async Task<JsonObject?> ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
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

    /// <returns>The next frame, which must be that event.</returns>
    public async Task<JsonObject> NextAsync(string name)
    {
        var frame = await ReadAsync();
        Assert.True(frame?["event"]?.ToString() == name, $"Waited for {name}, got {frame?.ToJsonString() ?? "the end"}.");
        return frame!;
    }

    /// <returns>The next frame of that event, whatever comes before it.</returns>
    public async Task<JsonObject> UntilAsync(string name)
    {
        while (true)
            if (await ReadAsync() is not { } frame)
                Assert.Fail($"The socket ended before {name}.");
            else if (frame["event"]?.ToString() == name)
                return frame;
    }

    public Task SendAsync(JsonObject message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        patience.Dispose();
        return ValueTask.CompletedTask;
    }
}
