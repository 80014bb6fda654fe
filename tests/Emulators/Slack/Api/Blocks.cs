using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>The rules of Block Kit that messages and views run into.</summary>
internal static class Blocks
{
    private const int LongestId = 255;

    /// <summary>Refuses what Slack refuses, and says at which place.</summary>
    public static void Check(JsonArray blocks, int most)
    {
        if (blocks.Count > most)
            throw Wrong($"no more than {most} items allowed", "");
        var ids = new HashSet<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"/{i}");
            if (blocks[i] is not JsonObject block)
                throw Wrong("must be an object", at);
            Longest(block, "block_id", LongestId, at);
            if (block.Text("block_id") is { } id && !ids.Add(id))
                throw Wrong($"block_id already exists: {id}", at + "/block_id");
            Check(block, at);
        }
    }

    /// <returns>The blocks, those without an id with one.</returns>
    public static JsonElement Identified(JsonArray blocks, Ids ids)
    {
        foreach (var block in blocks.OfType<JsonObject>())
            if (string.IsNullOrEmpty(block.Text("block_id")))
                block["block_id"] = ids.New("");
        return Wire.Element(blocks);
    }

    private static void Check(JsonObject block, string at)
    {
        switch (block.Text("type"))
        {
            case "section":
                Section(block, at);
                break;
            case "header":
                Text(block, "text", 150, at, onlyPlain: true);
                break;
            case "actions":
                Elements(block, 25, at);
                break;
            case "context":
                Context(block, at);
                break;
            case "input":
                Text(block, "label", 2000, at, onlyPlain: true);
                Element(block["element"] as JsonObject ?? throw Missing("element", at), at + "/element");
                break;
            case "image":
                Longest(block, "image_url", 3000, at);
                Longest(block, "alt_text", 2000, at, isRequired: true);
                break;
            case "rich_text":
                _ = block["elements"] as JsonArray ?? throw Missing("elements", at);
                break;
            case "markdown":
                Longest(block, "text", 12_000, at, isRequired: true);
                break;
            case "divider" or "video" or "file" or "table":
                break;
            case { } other:
                throw Wrong($"unsupported type: {other}", at + "/type");
            case null:
                throw Missing("type", at);
        }
    }

    private static void Section(JsonObject section, string at)
    {
        if (section["text"] is not null)
            Text(section, "text", 3000, at);
        else if (section["fields"] is not JsonArray { Count: > 0 })
            throw Missing("text", at);
        if (section["fields"] is JsonArray fields)
        {
            if (fields.Count > 10)
                throw Wrong("no more than 10 items allowed", at + "/fields");
            for (var i = 0; i < fields.Count; i++)
                Text(fields[i], 2000, $"{at}/fields/{i}");
        }
        if (section["accessory"] is JsonObject accessory)
            Element(accessory, at + "/accessory");
    }

    private static void Context(JsonObject context, string at)
    {
        var elements = context["elements"] as JsonArray ?? throw Missing("elements", at);
        if (elements.Count is 0 or > 10)
            throw Wrong(elements.Count == 0 ? "no fewer than 1 items allowed" : "no more than 10 items allowed", at + "/elements");
        for (var i = 0; i < elements.Count; i++)
            if ((elements[i] as JsonObject).Text("type") != "image")
                Text(elements[i], 3000, $"{at}/elements/{i}");
    }

    private static void Elements(JsonObject block, int most, string at)
    {
        var elements = block["elements"] as JsonArray ?? throw Missing("elements", at);
        if (elements.Count == 0 || elements.Count > most)
            throw Wrong(elements.Count == 0 ? "no fewer than 1 items allowed" : $"no more than {most} items allowed", at + "/elements");
        var ids = new HashSet<string>();
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i] as JsonObject ?? throw Wrong("must be an object", $"{at}/elements/{i}");
            Element(element, $"{at}/elements/{i}");
            if (element.Text("action_id") is { } id && !ids.Add(id))
                throw Wrong($"`action_id` {id} already exists in this block", $"{at}/elements/{i}/action_id");
        }
    }

    private static void Element(JsonObject element, string at)
    {
        Longest(element, "action_id", LongestId, at);
        if (element.Text("type") is not { } type)
            throw Missing("type", at);
        if (type == "button")
        {
            Text(element, "text", 75, at, onlyPlain: true);
            Longest(element, "value", 2000, at);
            Longest(element, "url", 3000, at);
            if (element["style"] is not null && element.Text("style") is not ("primary" or "danger"))
                throw Wrong("must be one of: primary, danger", at + "/style");
        }
        else if (element["options"] is JsonArray { Count: 0 or > 100 })
            throw Wrong("between 1 and 100 items allowed", at + "/options");
        if (element["placeholder"] is not null)
            Text(element, "placeholder", 150, at, onlyPlain: true);
        if (element["confirm"] is JsonObject confirm)
        {
            Text(confirm, "title", 100, at + "/confirm", onlyPlain: true);
            Text(confirm, "text", 300, at + "/confirm");
            Text(confirm, "confirm", 30, at + "/confirm", onlyPlain: true);
            Text(confirm, "deny", 30, at + "/confirm", onlyPlain: true);
        }
    }

    private static void Text(JsonObject owner, string key, int longest, string at, bool onlyPlain = false) =>
        Text(owner[key] ?? throw Missing(key, at), longest, $"{at}/{key}", onlyPlain);

    /// <summary>A text object.</summary>
    private static void Text(JsonNode? node, int longest, string at, bool onlyPlain = false)
    {
        if (node is not JsonObject text)
            throw Wrong("must be an object", at);
        if (text.Text("type") != "plain_text" && (onlyPlain || text.Text("type") != "mrkdwn"))
            throw Wrong(onlyPlain ? "must be a valid enum value: plain_text" : "must be a valid enum value: plain_text, mrkdwn", at + "/type");
        if (onlyPlain && text["verbatim"] is not null)
            throw Wrong("additional property: verbatim", at);
        var length = text.Text("text")?.Length ?? throw Missing("text", at);
        if (length == 0)
            throw Wrong("must be more than 0 characters", at + "/text");
        if (length > longest)
            throw Wrong($"must be less than {longest + 1} characters", at + "/text");
    }

    private static void Longest(JsonObject owner, string key, int longest, string at, bool isRequired = false)
    {
        if (isRequired && owner.Text(key) is null)
            throw Missing(key, at);
        if (owner.Text(key)?.Length > longest)
            throw Wrong($"must be less than {longest + 1} characters", $"{at}/{key}");
    }

    private static RefusedException Missing(string key, string at) => Wrong($"missing required field: {key}", at);

    private static RefusedException Wrong(string what, string at) => new("invalid_blocks", $"[ERROR] {what} [json-pointer:/blocks{at}]");
}
