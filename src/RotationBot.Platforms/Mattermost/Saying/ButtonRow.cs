using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Incoming;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Buttons under a message. Without an address at which the server reaches the bot there are none.</summary>
internal sealed class ButtonRow(MattermostOptions options, Seal seal, TimeProvider time)
{
    public const string ActionsPath = "mattermost/actions";

    /// <summary>Old servers take 8,000 characters of everything a post carries unseen.</summary>
    private const int Longest = 7_000;

    public bool IsPossible => options.PublicUrl is not null;

    /// <returns>The attachments of the message; null: it has none.</returns>
    /// <param name="onlyFor">The id of the only user who sees them; empty: everybody in the channel does.</param>
    public JsonArray? Of(EffectKey post, int? request, IReadOnlyList<Button> buttons, string onlyFor = "")
    {
        if (options.PublicUrl is not { } web || buttons.Count == 0)
            return null;
        var url = new Uri(new Uri(web.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), ActionsPath).AbsoluteUri;
        var actions = new JsonArray();
        var length = 0;
        foreach (var button in buttons)
        {
            var action = Action(button, url, new ButtonPass(post, request, button.Id, button.Label, button.Choices.Count > 0, onlyFor, Instant.FromDateTimeOffset(time.GetUtcNow())));
            if ((length += action.ToJsonString().Length) > Longest)
                break;
            actions.Add(action);
        }
        return [new JsonObject { ["fallback"] = string.Join(" · ", buttons.Select(b => b.Label)), ["actions"] = actions }];
    }

    /// <summary>Servers take letters and digits only; whatever else is in the id is written by its number.</summary>
    public static string ActionId(ButtonId button)
    {
        var id = new StringBuilder();
        foreach (var c in button.Value)
            _ = char.IsAsciiLetterOrDigit(c) && c != 'X' ? id.Append(c) : id.Append(System.Globalization.CultureInfo.InvariantCulture, $"X{(int)c:x4}");
        return id.ToString();
    }

    /// <summary>Which buttons a message has, as far as the server shows it to clients.</summary>
    public static IEnumerable<(string Id, string Label)> In(JsonArray? attachments) =>
        (attachments ?? []).OfType<JsonObject>().SelectMany(a => a["actions"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(a => (a["id"]?.ToString() ?? "", a["name"]?.ToString() ?? ""));

    private JsonObject Action(Button button, string url, ButtonPass pass) => new()
    {
        ["id"] = ActionId(button.Id),
        ["type"] = "button",
        ["name"] = button.Label,
        ["style"] = "default",
        ["integration"] = new JsonObject { ["url"] = url, ["context"] = pass.Sealed(seal) },
    };
}
