using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Hearing;

namespace RotationBot.Platforms.Mattermost.Socket;

/// <summary>Keeps the bot connected: opens, watches over and replaces one connection after the other.</summary>
internal sealed partial class Supervision(
    MattermostApi api,
    MattermostOptions options,
    Ear ear,
    CatchingUp catchingUp,
    KeepAlive keepAlive,
    Pauses pauses,
    TimeProvider time,
    ILogger<Supervision> logger)
{
    private string? toldOf;
    private long lastFrame;

    /// <summary>When a frame came last, by the bot's clock; null: none has yet.</summary>
    public Instant? LastFrame => Volatile.Read(ref lastFrame) is > 0 and var at ? Instant.FromUnixTimeMilliseconds(at) : null;

    public async Task RunAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        var position = Position.Read(await inbox.CursorAsync(MattermostPlatform.Name, cancellationToken));
        var resumption = (Resumption?)null;
        for (var failures = 0; ; failures++)
        {
            Session? session = null;
            Trouble trouble;
            try
            {
                if (resumption is null)
                    await api.MeAsync(cancellationToken);
                using var connection = await SocketConnection.OpenAsync(options, api.Site, keepAlive, resumption, time, cancellationToken);
                session = new Session(connection, resumption, new Hears(inbox, ear, catchingUp, position, HeardAgain), keepAlive.BetweenQuestions, time, NoteFrame);
                (var why, resumption) = await session.RunAsync(cancellationToken);
                trouble = new Trouble(why, NeedsMending: false, null);
            }
            catch (MattermostException e)
            {
                (trouble, resumption) = (Trouble.Of(e), null);
            }
            catch (PlatformException e)
            {
                (trouble, resumption) = (new Trouble(e.Message, NeedsMending: true, e.RetryAfter), null);
            }
            inbox.Lost(MattermostPlatform.Name, trouble.Why);
            if (session?.WasGood == true && !trouble.NeedsMending)
                failures = 0;
            var pause = pauses.After(failures, trouble);
            Tell(trouble, failures, pause);
            await Task.Delay(pause.ToTimeSpan(), time, cancellationToken);
        }
    }

    /// <summary>A connection that breaks is nothing to bother anybody with; one that does not come back is, once.</summary>
    private void Tell(Trouble trouble, int failures, Duration pause)
    {
        if (toldOf == trouble.Kind)
            return;
        if (failures == 0 && !trouble.NeedsMending)
        {
            Log.Broke(logger, api.Site, trouble.Why);
            return;
        }
        toldOf = trouble.Kind;
        Log.Deaf(logger, api.Site, trouble.Why, (int)pause.TotalSeconds);
    }

    private void NoteFrame() => Volatile.Write(ref lastFrame, time.GetUtcNow().ToUnixTimeMilliseconds());

    private void HeardAgain()
    {
        if (toldOf is not null)
            Log.HeardAgain(logger, api.Site);
        else
            Log.Hears(logger, api.Site);
        toldOf = null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Mattermost at {Site} is heard")]
        public static partial void Hears(ILogger logger, Uri site);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Mattermost at {Site} is heard again")]
        public static partial void HeardAgain(ILogger logger, Uri site);

        [LoggerMessage(Level = LogLevel.Information, Message = "Mattermost at {Site} is connected to anew: {Why}")]
        public static partial void Broke(ILogger logger, Uri site, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "Mattermost at {Site} is not heard: {Why}. The next try is in {Seconds} s; it goes on until one succeeds")]
        public static partial void Deaf(ILogger logger, Uri site, string why, int seconds);
    }
}
