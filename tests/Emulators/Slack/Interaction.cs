using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack;

/// <summary>What the app is told of somebody who pressed or filled in something.</summary>
internal static class Interaction
{
    public static JsonObject Start(Workspace workspace, User user, string type, string triggerId) => new()
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
    public static JsonArray Actions(Workspace workspace, JsonElement? blocks, string actionId, JsonObject? chosen)
    {
        foreach (var block in blocks?.EnumerateArray() ?? default)
            foreach (var element in Elements(block))
                if (element.Text("action_id") == actionId)
                    return [Action(workspace, block, element, chosen)];
        throw new RefusedException("action_not_found");
    }

    private static IEnumerable<JsonElement> Elements(JsonElement block) =>
        block.Items("elements").Concat(new[] { "accessory", "element" }.Where(k => block.TryGetProperty(k, out _)).Select(block.GetProperty));

    private static JsonObject Action(Workspace workspace, JsonElement block, JsonElement element, JsonObject? chosen)
    {
        var action = new JsonObject { ["block_id"] = block.Text("block_id"), ["action_ts"] = workspace.NewTs() };
        foreach (var key in new[] { "action_id", "type", "text", "value", "style" })
            if (element.TryGetProperty(key, out var value))
                action[key] = JsonNode.Parse(value.GetRawText());
        foreach (var (key, value) in chosen ?? [])
            action[key] = value?.DeepClone();
        return action;
    }
}
