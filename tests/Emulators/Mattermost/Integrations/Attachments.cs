using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Message attachments: filled up when they come in, without their integrations when they go out.</summary>
internal static class Attachments
{
    private static readonly string[] Words =
        ["fallback", "color", "pretext", "author_name", "author_link", "author_icon", "title", "title_link", "text", "image_url", "thumb_url", "footer", "footer_icon"];

    /// <returns>A copy with every key that the server itself writes, and with an id for each action.</returns>
    public static JsonObject Normal(JsonObject props)
    {
        var normal = (JsonObject)props.DeepClone();
        if (normal["attachments"] is JsonArray attachments)
            normal["attachments"] = new JsonArray([.. attachments.OfType<JsonObject>().Select(Filled)]);
        return normal;
    }

    /// <returns>A copy whose actions can be pressed, but do not tell what is behind them.</returns>
    public static JsonObject ForClients(JsonObject props)
    {
        var shown = (JsonObject)props.DeepClone();
        foreach (var action in Actions(shown))
            action.Remove("integration");
        return shown;
    }

    /// <returns>A copy whose actions hold a cookie instead of their integration.</returns>
    public static JsonObject WithCookies(JsonObject props, Func<JsonObject, string> cookie)
    {
        var shown = (JsonObject)props.DeepClone();
        foreach (var action in Actions(shown).Where(a => a["integration"] is not null))
        {
            action["cookie"] = cookie((JsonObject)action.DeepClone());
            action.Remove("integration");
        }
        return shown;
    }

    public static IEnumerable<JsonObject> Actions(JsonObject props) =>
        props["attachments"] is JsonArray attachments
            ? attachments.OfType<JsonObject>().SelectMany(a => a["actions"] as JsonArray ?? []).OfType<JsonObject>()
            : [];

    private static JsonObject Filled(JsonObject given)
    {
        var filled = new JsonObject
        {
            ["id"] = given["id"]?.DeepClone() ?? 0,
            ["fields"] = given["fields"]?.DeepClone(),
            ["ts"] = given["ts"]?.DeepClone(),
        };
        foreach (var word in Words)
            filled[word] = given.Text(word);
        if (given["actions"] is JsonArray { Count: > 0 } actions)
            filled["actions"] = new JsonArray([.. actions.OfType<JsonObject>().Select(WithId)]);
        return filled;
    }

    private static JsonObject WithId(JsonObject given)
    {
        var action = (JsonObject)given.DeepClone();
        if (action.Text("id").Length == 0)
            action["id"] = Ids.New();
        return action;
    }
}
