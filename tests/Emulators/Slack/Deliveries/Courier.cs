using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Deliveries;

/// <summary>Brings the app what happens, and events again until it acknowledges them.</summary>
internal sealed class Courier(Workspace workspace) : IDisposable
{
    public const string VerificationToken = "verification-token";

    private readonly SignedHttp http = new(workspace.Settings);
    private CancellationTokenSource retries = new();
    private bool isQuiet;
    private int underWay;

    /// <summary>Where the app is reached; null while it listens on sockets.</summary>
    public RequestUrls? Urls { get; set; }

    /// <summary>How many are sent and neither acknowledged nor given up.</summary>
    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Sends an event to whoever listens. It is on its way when this returns, so that events keep their order.</summary>
    /// <returns>How the app took it at the first try.</returns>
    public Task<Delivery> Event(object happened, Destination? to = null)
    {
        if (isQuiet)
            return Task.FromResult(new Delivery(false, false, "no_connection"));
        var wrapper = new Wrapper(happened, workspace.Ids.New("Ev"), workspace.Now, "4-" + workspace.Ids.New(""));
        return Event(wrapper, to ?? Destination.Usual);
    }

    /// <summary>Sends a command, an interaction, or what comes as an event without being one, once.</summary>
    public Task<Delivery> Once(string type, object payload, Destination to) => SendAsync(new Parcel(type, Wire.Bytes(payload)), to, 0, "");

    /// <returns>Whether the app gave the challenge back.</returns>
    public async Task<bool> VerifyAsync(Uri url)
    {
        var challenge = Guid.NewGuid().ToString("N");
        var parcel = new Parcel("events_api", Wire.Bytes(new { token = VerificationToken, challenge, type = "url_verification" }));
        var delivery = await http.SendAsync(url, parcel, Tampering.None, 0, "");
        return delivery.Acked && (delivery.Payload is JsonObject json ? json.Text("challenge") : delivery.Payload?.ToString()) == challenge;
    }

    /// <summary>What happens meanwhile, nobody is told.</summary>
    public void Quietly(Action act)
    {
        isQuiet = true;
        act();
        isQuiet = false;
    }

    /// <summary>Gives up what waits to be sent again.</summary>
    public void Forget()
    {
        var old = retries;
        retries = new CancellationTokenSource();
        old.Cancel();
    }

    public void Dispose()
    {
        retries.Cancel();
        retries.Dispose();
        http.Dispose();
    }

    private Task<Delivery> Event(Wrapper wrapper, Destination to)
    {
        var parcel = new Parcel("events_api", Wire.Bytes(wrapper));
        if (workspace.Faults.Events.TakeRepeat())
            _ = TryAsync(parcel, wrapper.EventId, to, 0, "");
        return TryAsync(parcel, wrapper.EventId, to, 0, "");
    }

    private async Task<Delivery> TryAsync(Parcel parcel, string eventId, Destination to, int attempt, string reason)
    {
        var waits = workspace.Settings.Retries;
        var again = retries.Token;
        var delivery = await SendAsync(parcel, to, attempt, reason);
        if (delivery.Acked && workspace.Faults.Events.TakeLostAck())
            delivery = delivery with { Acked = false, Reason = "timeout" };
        if (!delivery.Acked && !delivery.NoRetry && to.Retries && attempt < waits.Count && !again.IsCancellationRequested)
            _ = RetryAsync(parcel, eventId, to, attempt, delivery.Reason == "no_connection" ? "connection_failed" : delivery.Reason!, again);
        return delivery with { EventId = eventId };
    }

    private async Task RetryAsync(Parcel parcel, string eventId, Destination to, int attempt, string reason, CancellationToken token)
    {
        try
        {
            await Task.Delay(workspace.Settings.Retries[attempt], workspace.Settings.Time, token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        await TryAsync(parcel, eventId, to, attempt + 1, reason);
    }

    private async Task<Delivery> SendAsync(Parcel parcel, Destination to, int attempt, string reason)
    {
        Interlocked.Increment(ref underWay);
        try
        {
            if ((to.Url ?? UrlOf(parcel)) is { } url)
                return await http.SendAsync(url, parcel, to.Tampering, attempt, reason);
            return workspace.Sockets.Next() is { } socket
                ? await socket.SendAsync(parcel, attempt, reason)
                : new Delivery(false, false, "no_connection");
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
            workspace.Wake();
        }
    }

    private Uri? UrlOf(Parcel parcel) => parcel.Type switch
    {
        "slash_commands" => Urls?.Commands,
        "interactive" => Urls?.Interactivity,
        _ => Urls?.Events,
    };
}

/// <summary>What is around an event.</summary>
internal sealed record Wrapper(object Event, string EventId, long EventTime, string EventContext)
{
    public string Token { get; } = Courier.VerificationToken;
    public string TeamId { get; } = Workspace.TeamId;
    public string ContextTeamId { get; } = Workspace.TeamId;
    public string ApiAppId { get; } = Workspace.AppId;
    public string Type { get; } = "event_callback";
    public IReadOnlyList<Authorization> Authorizations { get; } = Authorization.OfBot;
    public bool IsExtSharedChannel { get; }
}

/// <summary>For whom the app hears an event.</summary>
internal sealed record Authorization(string TeamId, string UserId, bool IsBot)
{
    public static IReadOnlyList<Authorization> OfBot { get; } = [new(Workspace.TeamId, Workspace.BotUserId, true)];

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? EnterpriseId { get; }

    public bool IsEnterpriseInstall { get; }
}
