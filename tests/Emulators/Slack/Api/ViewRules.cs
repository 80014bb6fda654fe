using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>What a modal or a home tab may be.</summary>
internal static class ViewRules
{
    private const int MostBlocks = 100;
    private const int LongestTitle = 24;
    private const int LongestMetadata = 3000;
    private const int LongestCallbackId = 255;
    private const int MostBytes = 250_000;

    public static void Check(JsonObject view, string type)
    {
        if (view.Text("type") != type)
            throw RefusedException.Arguments($"must be a valid enum value: {type} [json-pointer:/view/type]");
        if (view["blocks"] is not JsonArray blocks)
            throw RefusedException.Arguments("missing required field: blocks [json-pointer:/view]");
        if (Wire.Bytes(view).Length > MostBytes)
            throw new RefusedException("view_too_large");
        Longest(view, "private_metadata", LongestMetadata);
        Longest(view, "callback_id", LongestCallbackId);
        if (type == "modal")
            Modal(view, blocks);
        try
        {
            Blocks.Check(blocks, MostBlocks);
        }
        catch (RefusedException wrong)
        {
            throw new RefusedException("invalid_arguments", [.. wrong.Messages.Select(m => m.Replace("/blocks", "/view/blocks", StringComparison.Ordinal))]);
        }
    }

    private static void Modal(JsonObject view, JsonArray blocks)
    {
        Title(view, "title");
        foreach (var key in new[] { "submit", "close" })
            if (view[key] is not null)
                Title(view, key);
        if (view["submit"] is null && blocks.OfType<JsonObject>().Any(b => b.Text("type") == "input"))
            throw RefusedException.Arguments("missing required field: submit [json-pointer:/view]");
    }

    private static void Title(JsonObject view, string key)
    {
        var title = view[key] as JsonObject ?? throw RefusedException.Arguments($"missing required field: {key} [json-pointer:/view]");
        if (title.Text("type") != "plain_text" || title.Text("text") is not { Length: > 0 and <= LongestTitle })
            throw RefusedException.Arguments($"must be a plain_text of 1 to {LongestTitle} characters [json-pointer:/view/{key}]");
    }

    private static void Longest(JsonObject view, string key, int longest)
    {
        if (view.Text(key)?.Length > longest)
            throw RefusedException.Arguments($"must be less than {longest + 1} characters [json-pointer:/view/{key}]");
    }
}
