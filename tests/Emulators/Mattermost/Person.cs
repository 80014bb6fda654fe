using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Integrations;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost;

/// <summary>An account and what its owner does and sees, without a client. What the server refuses is an <see cref="ApiException"/>.</summary>
public sealed class Person
{
    private readonly Site site;

    internal Person(Site site, string id)
    {
        this.site = site;
        Id = id;
    }

    public string Id { get; }

    /// <summary>The account as it is now.</summary>
    public User Account => site.Do(() => site.Users.Get(Id));

    public string Name => Account.Username;

    public Post Post(Channel channel, string message) => Post(new PostDraft(channel.Id, message));

    public Post Post(PostDraft draft) => site.Do(() => site.Posts.Create(Account, draft));

    /// <summary>Answers in the thread of a post.</summary>
    public Post Reply(Post to, string message) => Post(new PostDraft(to.ChannelId, message) { RootId = to.ThreadId });

    /// <summary>Writes to somebody directly.</summary>
    public Post Whisper(Person to, string message) => Post(site.Do(() => site.Channels.Direct(Account, to.Account)), message);

    public Post Edit(Post post, string message) => site.Do(() => site.Posts.Edit(site.Posts.Get(post.Id), message, null));

    public void Delete(Post post) => site.Do(() => site.Posts.Delete(Account, site.Posts.Get(post.Id)));

    /// <param name="emoji">Its name without colons.</param>
    public void React(Post post, string emoji) => site.Do(() => site.Reactions.Add(Account, site.Posts.Get(post.Id), emoji));

    public void Unreact(Post post, string emoji) => site.Do(() => site.Reactions.Remove(Account, site.Posts.Get(post.Id), emoji));

    public void Join(Channel channel) => site.Do(() => site.Members.Join(site.Channels.Get(channel.Id), Account, Account));

    public void Leave(Channel channel) => site.Do(() => site.Members.Leave(site.Channels.Get(channel.Id), Account, Account));

    /// <param name="presence">online, away, dnd or offline.</param>
    public void Is(string presence) => site.Do(() => site.Statuses.Say(Id, presence));

    /// <param name="timezone">Such as <c>Europe/Berlin</c>.</param>
    public void LivesIn(string timezone) => site.Do(() => site.Users.Change(Account with
    {
        Timezone = new Dictionary<string, string> { ["automaticTimezone"] = "", ["manualTimezone"] = timezone, ["useAutomaticTimezone"] = "false" },
    }));

    /// <summary>Runs a slash command.</summary>
    /// <param name="line">The whole line, such as <c>/oncall delivery</c>.</param>
    /// <param name="inThreadOf">Where it is typed, if in a thread.</param>
    public Task<CommandResponse> RunAsync(Channel channel, string line, Post? inThreadOf = null, CancellationToken token = default) =>
        site.Commands.ExecuteAsync(Account, channel.Id, channel.TeamId, line, inThreadOf?.ThreadId ?? "", token);

    /// <summary>Presses a button, also one in a post that only this person sees.</summary>
    /// <param name="actionId">Of the action within the attachments of the post.</param>
    /// <param name="selected">What is chosen, if it is a menu.</param>
    public Task PressAsync(Post post, string actionId, string selected = "", CancellationToken token = default)
    {
        var cookie = Attachments.Actions(post.Props).FirstOrDefault(a => a.Text("id") == actionId)?.Text("cookie") ?? "";
        return site.Actions.PressAsync(Account, post.Id, actionId, selected, cookie, token);
    }

    /// <summary>Sends a dialog off.</summary>
    /// <returns>What the integration found wrong; an empty object if nothing.</returns>
    public Task<JsonObject> SubmitAsync(OpenedDialog dialog, Channel channel, JsonObject submission, CancellationToken token = default) =>
        site.Dialogs.SubmitAsync(Account, Answers(dialog, channel, submission, cancelled: false), token);

    /// <summary>Closes a dialog; the integration hears of it if it asked for that.</summary>
    public Task CancelAsync(OpenedDialog dialog, Channel channel, CancellationToken token = default) =>
        dialog.Dialog.Flag("notify_on_cancel")
            ? site.Dialogs.SubmitAsync(Account, Answers(dialog, channel, [], cancelled: true), token)
            : Task.CompletedTask;

    /// <summary>The dialogs that were opened, the latest last.</summary>
    public IReadOnlyList<OpenedDialog> Dialogs => site.Do(() => site.Dialogs.ShownTo(Id).ToList());

    /// <summary>What only this person was shown, the latest last.</summary>
    public IReadOnlyList<Post> Ephemerals => site.Do(() => site.Ephemerals.SentTo(Id).ToList());

    /// <summary>The posts this person was notified of, the latest last, those of the system among them.</summary>
    public IReadOnlyList<Post> Notifications =>
        site.Do(() => site.Mentions.Pings.Where(p => p.UserId == Id).Select(p => site.Posts.Find(p.PostId)).OfType<Post>().ToList());

    private static JsonObject Answers(OpenedDialog dialog, Channel channel, JsonObject submission, bool cancelled) => new()
    {
        ["url"] = dialog.Url,
        ["callback_id"] = dialog.Dialog.Text("callback_id"),
        ["state"] = dialog.Dialog.Text("state"),
        ["submission"] = submission.DeepClone(),
        ["channel_id"] = channel.Id,
        ["team_id"] = channel.TeamId,
        ["cancelled"] = cancelled,
    };
}
