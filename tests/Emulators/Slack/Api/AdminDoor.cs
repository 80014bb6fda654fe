using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Faults;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>What people do, and what goes wrong, for clients in another process: below <c>/_emulator/</c>, in JSON.</summary>
internal sealed class AdminDoor(Workspace workspace)
{
    public async Task ServeAsync(HttpContext http, string what)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = Wire.Object(await reader.ReadToEndAsync(http.RequestAborted)) ?? [];
        object answer;
        try
        {
            answer = await DoAsync(what, body);
        }
        catch (RefusedException refused)
        {
            http.Response.StatusCode = 400;
            answer = new { ok = false, error = refused.Code };
        }
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(Wire.Bytes(answer), http.RequestAborted);
    }

    private async Task<object> DoAsync(string what, JsonObject body) => what switch
    {
        "reset" => Reset(),
        "message" => await MessageAsync(body),
        "event" => await EventAsync(body),
        "command" => Answer(await workspace.Interactions.RunAsync(User(body), body.Text("channel") ?? "", body.Text("command") ?? "", body.Text("text") ?? "", To(body))),
        "interactive" => Answer(await InteractAsync(body)),
        "url_verification" => new { ok = true, verified = await workspace.Courier.VerifyAsync(new Uri(body.Text("request_url")!)) },
        "disconnect" => Disconnect(body),
        "ratelimit" => Limit(body),
        _ => throw new RefusedException("unknown_admin"),
    };

    private object Reset()
    {
        workspace.Reset();
        return new { ok = true };
    }

    private async Task<object> MessageAsync(JsonObject body)
    {
        var said = new Person(workspace, User(body)).Say(body.Text("channel") ?? "", body.Text("text") ?? "", body.Text("thread_ts"));
        return new { ok = true, ts = said.Message.Ts, deliveries = Waits(body) ? await Task.WhenAll(said.Deliveries) : [] };
    }

    private async Task<object> EventAsync(JsonObject body)
    {
        var sent = workspace.Do(() => workspace.Courier.Event(body["event"] ?? throw new RefusedException("no_event"), To(body)));
        return Waits(body) ? Answer(await sent) : new { ok = true };
    }

    private Task<Delivery> InteractAsync(JsonObject body) => body.Text("type") switch
    {
        "block_actions" => workspace.Interactions.PressAsync(User(body), body.Text("channel") ?? "", body.Text("message_ts") ?? "", body.Text("action_id") ?? "", null, To(body)),
        "view_submission" => workspace.Interactions.SubmitAsync(User(body), body.Text("view_id") ?? "", body["values"] as JsonObject ?? [], To(body)),
        _ => throw new RefusedException("unknown_interaction"),
    };

    private object Disconnect(JsonObject body)
    {
        var linger = TimeSpan.FromMilliseconds(body["linger_ms"]?.GetValue<double>() ?? 1000);
        var sockets = body.Flag("kill") ? workspace.Sockets.Cut()
            : body.Flag("mute") ? workspace.Sockets.Freeze()
            : workspace.Sockets.Disconnect(body.Text("reason") ?? "refresh_requested", linger);
        return new { ok = true, sockets };
    }

    private object Limit(JsonObject body)
    {
        workspace.Faults.Next(body.Text("method") ?? "*", new Mishap.RateLimited(body["retry_after"]?.GetValue<int>() ?? 1), body["count"]?.GetValue<int>() ?? 1);
        return new { ok = true };
    }

    private string User(JsonObject body) => workspace.Do(() => workspace.Users.Get(body.Text("user")).Id);

    private static bool Waits(JsonObject body) => body["wait"] is null || body.Flag("wait");

    private static Destination To(JsonObject body) => new(
        body.Text("request_url") is { } url ? new Uri(url) : null,
        body.Text("tamper") switch { "secret" => Tampering.Secret, "stale" => Tampering.Stale, "early" => Tampering.Early, _ => Tampering.None },
        Retries: !body.Flag("no_retry"));

    private static JsonObject Answer(Delivery delivery)
    {
        var answer = System.Text.Json.JsonSerializer.SerializeToNode(delivery, Wire.Options)!.AsObject();
        answer["ok"] = true;
        return answer;
    }
}
