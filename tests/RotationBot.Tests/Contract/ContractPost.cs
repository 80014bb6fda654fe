using System.Text.Json.Nodes;

namespace RotationBot.Tests.Contract;

/// <param name="Key">The bot's own mark; null: somebody else wrote it.</param>
internal sealed record ContractPost(string Id, string Root, string User, string Text, string? Key, JsonObject Json)
{
    public static ContractPost Read(JsonObject post) => new(
        post["id"]!.ToString(), post["root_id"]!.ToString(), post["user_id"]!.ToString(), post["message"]!.ToString(),
        post["props"]?["rotationbot"]?["key"]?.ToString(), post);

    /// <returns>The id of the button of that name; null: there is none.</returns>
    public string? Button(string label) => Json["props"]?["attachments"] is JsonArray attachments
        ? attachments.SelectMany(a => a?["actions"] as JsonArray ?? []).FirstOrDefault(a => a?["name"]?.ToString() == label)?["id"]?.ToString()
        : null;
}
