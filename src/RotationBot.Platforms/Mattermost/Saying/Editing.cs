using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Changes the bot's own posts. What would look the same is not written: a change shows.</summary>
internal sealed class Editing(MattermostApi api, Posting posting)
{
    /// <exception cref="MattermostException">The server did not do it.</exception>
    /// <exception cref="PlatformException">The post is gone.</exception>
    public async Task<Receipt> EditAsync(Edit edit, MessageRef? target, CancellationToken cancellationToken)
    {
        if (target is null)
            throw Gone(edit);
        if (OnlyShown.IsOne(target))
            return new Receipt(target);
        var post = await api.PostAsync(target.Id, cancellationToken) ?? throw Gone(edit);
        var draft = new Draft(edit.Of, edit.Request, edit.Text, edit.Buttons);
        var text = (await posting.ShortenedAsync(draft, cancellationToken)).Text;
        var attachments = posting.Attachments(draft);
        var sameButtons = ButtonRow.In(attachments).SequenceEqual(ButtonRow.In(post.Props?["attachments"] as JsonArray));
        if (text != post.Message || !sameButtons)
            await api.EditPostAsync(post.Id, new PostPatch(text, sameButtons ? null : With(post, edit.Of, attachments)), cancellationToken);
        return new Receipt(target);
    }

    /// <summary>Whatever else is there stays: the server replaces them all.</summary>
    private static JsonObject With(WirePost post, EffectKey key, JsonArray? attachments)
    {
        var props = OwnPosts.Props(key, attachments);
        foreach (var (name, value) in (post.Props ?? []).Where(p => p.Key != "attachments" && !props.ContainsKey(p.Key)))
            props[name] = value?.DeepClone();
        return props;
    }

    private static PlatformException Gone(Edit edit) => new(Failure.Refused, $"The post {edit.Of} is gone.");
}
