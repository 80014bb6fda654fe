using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>What a message is to say, checked and in the form Slack keeps it.</summary>
/// <param name="IsTruncated">Whether the text was longer than Slack keeps.</param>
internal sealed record Content(string Text, JsonElement? Blocks = null, JsonElement? Attachments = null, JsonElement? Metadata = null, bool IsTruncated = false)
{
    private const int LongestText = 40_000;
    private const int MostBlocks = 50;
    private const int MostAttachments = 100;

    public static Content Of(Call call)
    {
        var metadata = call.Json("metadata", "invalid_metadata_format");
        if (metadata is not (null or JsonObject) || (metadata is JsonObject named && (named.Text("event_type") is null || named["event_payload"] is not JsonObject)))
            throw new RefusedException("invalid_metadata_format");
        var text = call["text"];
        if (!string.IsNullOrEmpty(text) && (call.Flag("link_names") || call["parse"] == "full"))
            text = call.Workspace.Mentions.Linked(text);
        return Of(text, call.Json("blocks", "invalid_blocks_format"), call.Json("attachments", "invalid_attachments"), metadata, call.Workspace.Ids);
    }

    /// <summary>Of what is posted to a response_url, or acknowledged with.</summary>
    public static Content Of(JsonObject response, Ids ids) => Of(response.Text("text"), response["blocks"], response["attachments"], null, ids);

    public static Content Plain(string text) => new(Mrkdwn.Normal(text));

    private static Content Of(string? text, JsonNode? blocks, JsonNode? attachments, JsonNode? metadata, Ids ids)
    {
        if (blocks is not (null or JsonArray))
            throw new RefusedException("invalid_blocks_format");
        if (attachments is not (null or JsonArray))
            throw new RefusedException("invalid_attachments");
        if (attachments is JsonArray { Count: > MostAttachments })
            throw new RefusedException("too_many_attachments");
        if (string.IsNullOrEmpty(text) && blocks is not JsonArray { Count: > 0 } && attachments is not JsonArray { Count: > 0 })
            throw new RefusedException("no_text");
        if (blocks is JsonArray some)
            Api.Blocks.Check(some, MostBlocks);
        var normal = Mrkdwn.Normal(text ?? "");
        return new Content(
            normal.Length > LongestText ? normal[..LongestText] : normal,
            blocks is JsonArray { Count: > 0 } shown ? Api.Blocks.Identified(shown, ids) : null,
            attachments is null ? null : Wire.Element(attachments),
            metadata is null ? null : Wire.Element(metadata),
            normal.Length > LongestText);
    }
}
