using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Interactive dialogs.</summary>
internal sealed class Dialogs(Site site)
{
    private static readonly string[] ElementWords = ["display_name", "name", "type", "subtype", "default", "placeholder", "help_text", "data_source"];

    private readonly List<(string UserId, OpenedDialog Dialog)> opened = [];

    public IEnumerable<OpenedDialog> ShownTo(string userId) => opened.Where(o => o.UserId == userId).Select(o => o.Dialog);

    /// <summary>Anybody who holds a fresh trigger may open one, without a token.</summary>
    public void Open(string triggerId, string url, JsonObject dialog)
    {
        var (clientId, userId) = site.Triggers.Open(triggerId);
        var shown = new OpenedDialog(clientId, url, Filled(dialog));
        opened.Add((userId, shown));
        site.Hub.Send(new Event("open_dialog", new JsonObject { ["dialog"] = Wire.Write(shown) }, Audience.User(userId)));
    }

    /// <summary>Sends somebody's answers to the integration, at whatever address and with whatever state their client names.</summary>
    /// <returns>What the integration found wrong with them; an empty object if nothing.</returns>
    public async Task<JsonObject> SubmitAsync(User user, JsonObject given, CancellationToken token)
    {
        var body = new JsonObject
        {
            ["type"] = "dialog_submission",
            ["callback_id"] = given.Text("callback_id"),
            ["state"] = given.Text("state"),
            ["user_id"] = user.Id,
            ["channel_id"] = given.Text("channel_id"),
            ["team_id"] = given.Text("team_id"),
            ["submission"] = given["submission"]?.DeepClone() ?? new JsonObject(),
            ["cancelled"] = given.Flag("cancelled"),
        };
        var reply = await site.Outgoing.PostAsync(given.Text("url"), body, token);
        if (reply is not { Status: 200 })
            throw Errors.ActionFailed();
        var found = new JsonObject();
        if (reply.Json() is not { } answer)
            return found;
        if (answer.Text("error") is { Length: > 0 } error)
            found["error"] = error;
        if (answer["errors"] is JsonObject { Count: > 0 } errors)
            found["errors"] = errors.DeepClone();
        return found;
    }

    private static JsonObject Filled(JsonObject given) => new()
    {
        ["callback_id"] = given.Text("callback_id"),
        ["title"] = given.Text("title"),
        ["introduction_text"] = given.Text("introduction_text"),
        ["icon_url"] = given.Text("icon_url"),
        ["elements"] = given["elements"] is JsonArray elements ? new JsonArray([.. elements.OfType<JsonObject>().Select(Element)]) : null,
        ["submit_label"] = given.Text("submit_label"),
        ["notify_on_cancel"] = given.Flag("notify_on_cancel"),
        ["state"] = given.Text("state"),
    };

    private static JsonObject Element(JsonObject given)
    {
        var element = new JsonObject
        {
            ["optional"] = given.Flag("optional"),
            ["min_length"] = given["min_length"]?.DeepClone() ?? 0,
            ["max_length"] = given["max_length"]?.DeepClone() ?? 0,
            ["options"] = given["options"]?.DeepClone(),
        };
        foreach (var word in ElementWords)
            element[word] = given.Text(word);
        return element;
    }
}
