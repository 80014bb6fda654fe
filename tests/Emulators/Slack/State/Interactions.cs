using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>What people do with what the app has put up: commands, buttons, modals. The app is told once, and may answer.</summary>
internal sealed class Interactions(Workspace workspace)
{
    /// <summary>Runs a slash command. What the app acknowledges with is shown.</summary>
    public async Task<Delivery> RunAsync(string userId, string channel, string command, string text, Destination to)
    {
        var (fields, trigger, url) = workspace.Do(() =>
        {
            var room = workspace.Rooms.Get(channel);
            var user = workspace.Users.Get(userId);
            var triggerId = workspace.Triggers.Issue(userId);
            var responseUrl = workspace.ResponseUrls.Issue("commands", room.Id, userId, null);
            return (new Dictionary<string, string>
            {
                ["token"] = Courier.VerificationToken,
                ["team_id"] = Workspace.TeamId,
                ["team_domain"] = Workspace.Domain,
                ["channel_id"] = room.Id,
                ["channel_name"] = room.Channel switch { { IsIm: true } => "directmessage", { IsPublic: true } => room.Channel.Name!, _ => "privategroup" },
                ["user_id"] = userId,
                ["user_name"] = user.Name,
                ["command"] = command,
                ["text"] = text,
                ["api_app_id"] = Workspace.AppId,
                ["is_enterprise_install"] = "false",
                ["response_url"] = responseUrl,
                ["trigger_id"] = triggerId,
            }, triggerId, responseUrl);
        });
        var delivery = await workspace.Courier.Once("slash_commands", fields, to);
        if (delivery is { Acked: true, Payload: { } said })
            workspace.Do(() => workspace.ResponseUrls.Answer(channel, userId, null, said as JsonObject ?? new JsonObject { ["text"] = said.ToString() }));
        return delivery with { TriggerId = trigger, ResponseUrl = url };
    }

    /// <summary>Presses something in a message, also in one that only this user sees.</summary>
    public Task<Delivery> PressAsync(string userId, string channel, string ts, string actionId, JsonObject? chosen, Destination to) => TellAsync(userId, "block_actions", to, payload =>
    {
        var room = workspace.Rooms.Get(channel);
        var message = room.Find(ts);
        var ephemeral = message is null ? workspace.Ephemerals.Find(ts) ?? throw new RefusedException("message_not_found") : null;
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = ts, ["channel_id"] = room.Id, ["is_ephemeral"] = ephemeral is not null };
        if ((message?.ThreadTs ?? ephemeral?.ThreadTs) is { } thread)
            payload["container"]!["thread_ts"] = thread;
        payload["channel"] = new JsonObject { ["id"] = room.Id, ["name"] = room.Channel.Name ?? "directmessage" };
        if (message is not null)
            payload["message"] = Node(message);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["actions"] = Actions(message is null ? ephemeral!.Blocks : message.Blocks, actionId, chosen);
        return workspace.ResponseUrls.Issue("actions", room.Id, userId, ts);
    });

    /// <summary>Presses something in a modal or in the home tab.</summary>
    public Task<Delivery> PressInViewAsync(string userId, string viewId, string actionId, JsonObject? chosen, Destination to) => TellAsync(userId, "block_actions", to, payload =>
    {
        var view = workspace.Views.Find(viewId) ?? throw new RefusedException("not_found");
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["view"] = Node(view);
        payload["actions"] = Actions(view.Blocks, actionId, chosen);
        return null;
    });

    /// <summary>Sends a modal off, and does with it what the app answers.</summary>
    public async Task<Delivery> SubmitAsync(string userId, string viewId, JsonObject values, Destination to)
    {
        View? submitted = null;
        var delivery = await TellAsync(userId, "view_submission", to, payload =>
        {
            var view = workspace.Views.Find(viewId) ?? throw new RefusedException("not_found");
            submitted = view with { State = new ViewState(Wire.Element(values)) };
            payload["view"] = Node(submitted);
            payload["response_urls"] = new JsonArray();
            return null;
        });
        if (delivery.Acked)
            workspace.Do(() => Follow(userId, viewId, delivery.Payload as JsonObject));
        return delivery;
    }

    /// <summary>Closes a modal; the app hears of it if it asked for that.</summary>
    public async Task CloseAsync(string userId, View view, Destination to)
    {
        workspace.Do(() => workspace.Views.Close(view.Id));
        if (view.NotifyOnClose)
            await TellAsync(userId, "view_closed", to, payload =>
            {
                payload["view"] = Node(view);
                payload["is_cleared"] = false;
                return null;
            });
    }

    /// <summary>Does with a modal that was sent off what the app answered.</summary>
    private void Follow(string userId, string viewId, JsonObject? answer)
    {
        if (workspace.Views.Find(viewId) is not { } view)
            return;
        switch (answer.Text("response_action"))
        {
            case "errors":
                break;
            case "update" when answer!["view"] is JsonObject now:
                workspace.Views.Update(view, now, null);
                break;
            case "push" when answer!["view"] is JsonObject above:
                workspace.Views.Push(view, above);
                break;
            case "clear":
                workspace.Views.CloseAll(userId);
                break;
            default:
                workspace.Views.Close(view.Id);
                break;
        }
    }

    /// <param name="fill">Adds what is special to this interaction; returns its response_url, if it has one.</param>
    private async Task<Delivery> TellAsync(string userId, string type, Destination to, Func<JsonObject, string?> fill)
    {
        var (payload, trigger, url) = workspace.Do(() =>
        {
            var triggerId = workspace.Triggers.Issue(userId);
            var started = Start(workspace.Users.Get(userId), type, triggerId);
            var responseUrl = fill(started);
            if (responseUrl is not null)
                started["response_url"] = responseUrl;
            return (started, triggerId, responseUrl);
        });
        return await workspace.Courier.Once("interactive", payload, to) with { TriggerId = trigger, ResponseUrl = url };
    }

    private static JsonObject Start(User user, string type, string triggerId) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = Workspace.TeamId },
        ["api_app_id"] = Workspace.AppId,
        ["token"] = Courier.VerificationToken,
        ["team"] = new JsonObject { ["id"] = Workspace.TeamId, ["domain"] = Workspace.Domain },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
        ["trigger_id"] = triggerId,
    };

    /// <summary>What was pressed or chosen.</summary>
    /// <param name="blocks">Where it is.</param>
    /// <param name="chosen">What is chosen in a menu, in the properties of its kind, such as <c>selected_user</c>.</param>
    private JsonArray Actions(JsonElement? blocks, string actionId, JsonObject? chosen)
    {
        foreach (var block in blocks?.EnumerateArray() ?? default)
            foreach (var element in Elements(block))
                if (element.Text("action_id") == actionId)
                    return [Action(block, element, chosen)];
        throw new RefusedException("action_not_found");
    }

    private static IEnumerable<JsonElement> Elements(JsonElement block) =>
        block.Items("elements").Concat(new[] { "accessory", "element" }.Where(k => block.TryGetProperty(k, out _)).Select(block.GetProperty));

    private JsonObject Action(JsonElement block, JsonElement element, JsonObject? chosen)
    {
        var action = new JsonObject { ["block_id"] = block.Text("block_id"), ["action_ts"] = workspace.NewTs() };
        foreach (var key in new[] { "action_id", "type", "text", "value", "style" })
            if (element.TryGetProperty(key, out var value))
                action[key] = JsonNode.Parse(value.GetRawText());
        foreach (var (key, value) in chosen ?? [])
            action[key] = value?.DeepClone();
        return action;
    }

    private static JsonNode Node(object value) => JsonSerializer.SerializeToNode(value, Wire.Options)!;
}
