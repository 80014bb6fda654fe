using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Says something in as many posts as it takes. The first carries the buttons; the others follow in its thread.</summary>
internal sealed class Posting(OwnPosts posts, Calling calling, ButtonRow buttons)
{
    /// <returns>The first message.</returns>
    /// <exception cref="MattermostException">The server did not do it, or nobody knows.</exception>
    public async Task<MessageRef> PostAsync(Spot spot, Draft draft, Try attempt, CancellationToken cancellationToken)
    {
        var parts = Parts.Of(Worded(draft), await calling.ForAsync(draft.Text, cancellationToken), draft.Pinging);
        var first = await posts.PostAsync(spot, draft.Key, parts[0].Text, Attachments(draft), attempt, cancellationToken);
        var thread = spot with { Root = spot.Root ?? first.Id };
        foreach (var (part, number) in parts.Skip(1).Select((part, i) => (part, i + 2)))
            await posts.PostAsync(thread, new EffectKey($"{draft.Key}/part{number}"), part.Text, null, attempt, cancellationToken);
        return new MessageRef(spot.Channel, first.Id);
    }

    /// <summary>Where it has to be one message: as much as fits.</summary>
    public async Task<Written> ShortenedAsync(Draft draft, CancellationToken cancellationToken) =>
        Parts.First(Worded(draft), await calling.ForAsync(draft.Text, cancellationToken), draft.Pinging);

    /// <summary>As the server takes it in answer to a slash command.</summary>
    public async Task<JsonObject> AnswerAsync(Draft draft, CancellationToken cancellationToken)
    {
        var parts = Parts.Of(Worded(draft), await calling.ForAsync(draft.Text, cancellationToken), draft.Pinging);
        var answer = Part(parts[0]);
        if (Attachments(draft) is { } attachments)
            answer["attachments"] = attachments;
        if (parts.Count > 1)
            answer["extra_responses"] = new JsonArray([.. parts.Skip(1).Select(Part)]);
        return answer;

        static JsonObject Part(Written part) => new() { ["response_type"] = "ephemeral", ["text"] = part.Text, ["skip_slack_parsing"] = true };
    }

    public JsonArray? Attachments(Draft draft) => buttons.Of(draft.Key, draft.Request, draft.Buttons, draft.OnlyFor);

    private Text Worded(Draft draft) => buttons.IsPossible ? draft.Text : Text.Lines(draft.Text, WithoutButtons.Hint(draft.Buttons));
}
