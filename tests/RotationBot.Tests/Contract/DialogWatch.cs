using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace RotationBot.Tests.Contract;

/// <summary>Somebody's open client: dialogs are shown over the socket only.</summary>
internal sealed class DialogWatch : IDisposable
{
    private readonly ClientWebSocket socket = new();

    private DialogWatch()
    {
    }

    public static async Task<DialogWatch> OpenAsync(ContractAccount account, CancellationToken cancellationToken)
    {
        var watch = new DialogWatch();
        watch.socket.Options.SetRequestHeader("Authorization", "Bearer " + account.Token);
        var site = new UriBuilder(account.Server.Url) { Scheme = account.Server.Url.Scheme == "https" ? "wss" : "ws" }.Uri;
        await watch.socket.ConnectAsync(new Uri(site.ToString().TrimEnd('/') + "/api/v4/websocket"), cancellationToken);
        await watch.NextAsync("hello", cancellationToken);
        return watch;
    }

    /// <returns>The next dialog that opens.</returns>
    public async Task<JsonObject> DialogAsync(CancellationToken cancellationToken) =>
        (JsonObject)JsonNode.Parse((await NextAsync("open_dialog", cancellationToken))["data"]!["dialog"]!.ToString())!;

    public void Dispose() => socket.Dispose();

    private async Task<JsonNode> NextAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var frame = new MemoryStream();
            var buffer = new byte[16 * 1024];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new InvalidOperationException($"the server ended the connection before {name}");
            if (JsonNode.Parse(frame.ToArray()) is { } seen && seen["event"]?.ToString() == name)
                return seen;
        }
    }
}
