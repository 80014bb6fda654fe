using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using NodaTime;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Socket;

/// <summary>Where a new connection takes up an old one: the server then sends what was missed, as long as it still has it.</summary>
/// <param name="Next">The number of the first event not heard.</param>
internal sealed record Resumption(string ConnectionId, long Next);

/// <summary>How soon a peer that is gone without a word is noticed: after the interval and the patience, or a little more.</summary>
/// <param name="BetweenQuestions">How often the server is asked whether it still knows the token.</param>
internal sealed record KeepAlive(TimeSpan Interval, TimeSpan Patience, TimeSpan BetweenQuestions)
{
    public static readonly KeepAlive Usual = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1));
}

/// <summary>One WebSocket to the server. One may read and one may ask at the same time.</summary>
internal sealed class SocketConnection : IDisposable
{
    private static readonly ApiCall Call = new(HttpMethod.Get, "websocket", Repeatable: true);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int LongestFrame = 16 * 1024 * 1024;
    private const int Piece = 16 * 1024;

    private readonly ClientWebSocket socket;
    private readonly ArrayBufferWriter<byte> frame = new(Piece);
    private long asked;

    private SocketConnection(ClientWebSocket socket) => this.socket = socket;

    /// <exception cref="MattermostException">There is no server, or it refuses.</exception>
    public static async Task<SocketConnection> OpenAsync(MattermostOptions options, Uri site, KeepAlive keepAlive, Resumption? resumption, TimeProvider time, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + options.Token);
        socket.Options.KeepAliveInterval = keepAlive.Interval;
        socket.Options.KeepAliveTimeout = keepAlive.Patience;
        socket.Options.CollectHttpResponseDetails = true;
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await socket.ConnectAsync(Address(site, resumption), either.Token);
            return new SocketConnection(socket);
        }
        catch (Exception e) when (e is WebSocketException or HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            using (socket)
                throw new MattermostException(Call, Refusal(socket), e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <returns>Null: the connection has ended, in whatever way.</returns>
    public async Task<Frame?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await ReceiveAsync(cancellationToken))
            {
                if (Frame.Read(frame.WrittenSpan) is { } read)
                    return read;
            }
            return null;
        }
        catch (Exception e) when (HasEnded(e, cancellationToken))
        {
            return null;
        }
    }

    /// <summary>Asks whether the server is still there and still knows the token; its reply is read like everything else.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var question = string.Create(CultureInfo.InvariantCulture, $$$"""{"seq":{{{++asked}}},"action":"ping","data":{}}""");
            await socket.SendAsync(Encoding.UTF8.GetBytes(question), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        catch (Exception e) when (HasEnded(e, cancellationToken))
        {
            return;
        }
    }

    /// <summary>Without a good-bye: the server keeps what comes next for whoever takes up the connection.</summary>
    public void Dispose() => socket.Dispose();

    private async Task<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        frame.ResetWrittenCount();
        while (true)
        {
            var piece = await socket.ReceiveAsync(frame.GetMemory(Piece), cancellationToken);
            if (piece.MessageType == WebSocketMessageType.Close || frame.WrittenCount > LongestFrame)
                return false;
            frame.Advance(piece.Count);
            if (piece.EndOfMessage)
                return true;
        }
    }

    /// <summary>An unanswered keep-alive looks like a cancellation that nobody asked for.</summary>
    private static bool HasEnded(Exception e, CancellationToken cancellationToken) =>
        e is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException
        || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static Uri Address(Uri site, Resumption? resumption) => new UriBuilder(new Uri(site, "api/v4/websocket"))
    {
        Scheme = site.Scheme == Uri.UriSchemeHttps ? "wss" : "ws",
        Port = site.Port,
        Query = resumption is null ? "" : Wire.Path($"connection_id={resumption.ConnectionId}&sequence_number={resumption.Next}"),
    }.Uri;

    private static ApiError Refusal(ClientWebSocket socket) => socket.HttpStatusCode switch
    {
        0 => new ApiError(null, "no connection; is the server up, and does a proxy in front of it pass WebSockets on?"),
        HttpStatusCode.TooManyRequests => new ApiError(HttpStatusCode.TooManyRequests, "the server asks for a pause") { RetryAfter = Duration.FromSeconds(RetryAfter(socket)) },
        var status => new ApiError(status, $"no WebSocket at platforms.mattermost.url, or a proxy in front of it does not pass it on"),
    };

    private static int RetryAfter(ClientWebSocket socket) =>
        socket.HttpResponseHeaders?.TryGetValue("Retry-After", out var values) == true
        && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Math.Clamp(seconds, 1, 300) : 1;
}
