using System.Net;
using System.Threading.Channels;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Hearing;

namespace RotationBot.Platforms.Mattermost.Socket;

/// <summary>
/// One connection, from its opening to its end. Reading never waits: what is read lies in a queue until it is heard, in
/// its order and after whatever was missed before it.
/// </summary>
internal sealed class Session : IDisposable
{
    /// <summary>Further behind than this, the connection is given up and what was missed is looked up.</summary>
    private const int MostWaiting = 5000;

    private const int BatchSize = 100;
    private static readonly TimeSpan ToGreet = TimeSpan.FromSeconds(10);
    private static readonly ApiCall Question = new(HttpMethod.Get, "websocket", Repeatable: true);

    private readonly SocketConnection connection;
    private readonly Hears hears;
    private readonly bool resumed;
    private readonly TimeSpan betweenQuestions;
    private readonly TimeProvider time;
    private readonly Action framed;
    private readonly Channel<Happened> queue = Channel.CreateBounded<Happened>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, SingleWriter = true });
    private string? connectionId;
    private long? next;
    private string why = "the connection broke";
    private bool refused;

    /// <summary>A server that goes on where the last connection ended may have lost something before it counted it.</summary>
    private bool looked;
    private volatile bool accepted;
    private volatile bool answered;

    public Session(SocketConnection connection, Resumption? resumption, Hears hears, TimeSpan betweenQuestions, TimeProvider time, Action framed)
    {
        this.connection = connection;
        this.hears = hears;
        this.betweenQuestions = betweenQuestions;
        this.time = time;
        this.framed = framed;
        resumed = resumption is not null;
        (connectionId, next) = (resumption?.ConnectionId, resumption?.Next);
    }

    /// <summary>Whether the server has shown that it accepts the bot.</summary>
    public bool WasGood => accepted;

    /// <returns>How it ended; everything read before is heard.</returns>
    /// <exception cref="MattermostException">The token is not accepted any more, or the server did not answer while something was looked up.</exception>
    public async Task<Ended> RunAsync(CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(over.Token);
        var asking = AskAsync(over.Token);
        try
        {
            await HearAsync(over.Token);
        }
        finally
        {
            await over.CancelAsync();
            connection.Dispose();
            await Task.WhenAll(reading, asking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        cancellationToken.ThrowIfCancellationRequested();
        return refused
            ? throw new MattermostException(Question, new ApiError(HttpStatusCode.Unauthorized, "the server does not accept the token in platforms.mattermost.token any more"))
            : new Ended(why, connectionId is { Length: > 0 } id && next is { } n && WasGood ? new Resumption(id, n) : null);
    }

    public void Dispose() => connection.Dispose();

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await connection.ReadAsync(cancellationToken) is { } frame)
            {
                framed();
                if (!Take(frame))
                    break;
            }
            queue.Writer.TryComplete();
        }
        catch (Exception e)
        {
            queue.Writer.TryComplete(e);
        }
    }

    /// <returns>False: enough of this connection.</returns>
    private bool Take(Frame frame)
    {
        if (frame.IsReply)
        {
            refused |= frame.Error?.StatusCode == (int)HttpStatusCode.Unauthorized;
            answered = !refused;
            accepted |= resumed && answered;
        }
        var gap = !frame.IsReply && IsAfterGap(frame);
        if (refused || queue.Writer.TryWrite(new Happened(frame, gap)))
            return !refused;
        (why, connectionId) = ("more was said than could be heard", null);
        return false;
    }

    /// <summary>Only a greeting counts anew; whatever has an old number was told late, or twice.</summary>
    private bool IsAfterGap(Frame frame)
    {
        if (frame.IsHello)
        {
            (connectionId, next, accepted) = (frame.Word("connection_id"), frame.Seq + 1, true);
            return false;
        }
        var gap = next is { } expected && frame.Seq > expected;
        next = Math.Max(next ?? 0, frame.Seq + 1);
        return gap;
    }

    /// <summary>The connection of a revoked token stays open, and so may one whose server is gone: only a question shows.</summary>
    private async Task AskAsync(CancellationToken cancellationToken)
    {
        await connection.AskAsync(cancellationToken);
        await Task.Delay(ToGreet, time, cancellationToken);
        if (!WasGood)
        {
            GiveUp("the server did not greet the bot");
            return;
        }
        while (true)
        {
            answered = false;
            await connection.AskAsync(cancellationToken);
            await Task.Delay(betweenQuestions, time, cancellationToken);
            if (answered)
                continue;
            GiveUp("the server answers no more");
            return;
        }
    }

    private void GiveUp(string reason)
    {
        why = reason;
        connection.Dispose();
    }

    private async Task HearAsync(CancellationToken cancellationToken)
    {
        while (await queue.Reader.WaitToReadAsync(cancellationToken))
        {
            for (var taken = 0; taken < BatchSize && queue.Reader.TryRead(out var happened); taken++)
                await HearAsync(happened, cancellationToken);
            await hears.FlushAsync(cancellationToken);
        }
    }

    private async Task HearAsync(Happened happened, CancellationToken cancellationToken)
    {
        if (happened.Frame.IsHello || happened.AfterGap || (resumed && !looked))
        {
            await hears.CatchUpAsync(cancellationToken);
            looked = true;
        }
        await hears.FrameAsync(happened.Frame, cancellationToken);
    }

    private sealed record Happened(Frame Frame, bool AfterGap);
}

/// <param name="Why">In words, as the end of a sentence.</param>
/// <param name="Resumption">Where to go on; null: what is missed meanwhile has to be looked up.</param>
internal sealed record Ended(string Why, Resumption? Resumption);
