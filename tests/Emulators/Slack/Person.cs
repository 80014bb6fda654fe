using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack;

/// <summary>Somebody with an account, and what they do and see in their client. What Slack refuses is a <see cref="RefusedException"/>.</summary>
public sealed class Person
{
    private readonly Workspace workspace;

    internal Person(Workspace workspace, string id)
    {
        this.workspace = workspace;
        Id = id;
    }

    public string Id { get; }

    /// <summary>The account as it is now.</summary>
    public User Account => workspace.Do(() => workspace.Users.Get(Id));

    public string Name => Account.Name;

    /// <param name="text">With mentions as Slack writes them, such as <c>&lt;@U…&gt;</c> and <c>&lt;!subteam^S…&gt;</c>.</param>
    public Message Post(Channel channel, string text) => Say(channel.Id, text, null).Message;

    /// <summary>Answers in the thread of a message.</summary>
    /// <param name="broadcast">Shows it in the channel, too.</param>
    public Message Reply(Channel channel, Message to, string text, bool broadcast = false) => Say(channel.Id, text, to.ThreadOrOwn, broadcast).Message;

    /// <summary>Posts, and waits until the app has taken what it caused, or not.</summary>
    public Task<Delivery[]> PostAsync(Channel channel, string text, Message? inThreadOf = null) =>
        Task.WhenAll(Say(channel.Id, text, inThreadOf?.ThreadOrOwn).Deliveries);

    /// <summary>Writes to the bot directly.</summary>
    public Message Whisper(string text) => Post(DirectChannel, text);

    /// <summary>The conversation with the bot.</summary>
    public Channel DirectChannel => workspace.Do(() => workspace.Rooms.Direct(Workspace.BotUserId, Id).Room.Channel);

    public Message Edit(Channel channel, Message message, string text) =>
        Change(channel, message, (room, now) => workspace.Messages.Edit(room, now, Content.Plain(text)));

    /// <summary>A link in a message unfolds: it changes, but not its text.</summary>
    public Message Unfurl(Channel channel, Message message) =>
        Change(channel, message, (room, now) => workspace.Messages.Edit(room, now, new Content(now.Text, now.Blocks), marked: false));

    public void Delete(Channel channel, Message message) => Change(channel, message, (room, now) =>
    {
        workspace.Messages.Delete(room, now);
        return now;
    });

    /// <param name="emoji">Without colons, with its skin tone if it has one.</param>
    public void React(Channel channel, Message message, string emoji) => Change(channel, message, (room, now) =>
    {
        workspace.Reactions.Add(room, now, Id, emoji);
        return now;
    });

    public void Unreact(Channel channel, Message message, string emoji) => Change(channel, message, (room, now) =>
    {
        workspace.Reactions.Remove(room, now, Id, emoji);
        return now;
    });

    public void Join(Channel channel) => workspace.Do(() => workspace.Rooms.Join(workspace.Rooms.Get(channel.Id), Id));

    public void Leave(Channel channel) => workspace.Do(() => workspace.Rooms.Leave(workspace.Rooms.Get(channel.Id), Id));

    public void SetTopic(Channel channel, string topic) => workspace.Do(() => workspace.Rooms.SetTopic(workspace.Rooms.Get(channel.Id), Id, topic));

    /// <param name="zone">Such as <c>Europe/Berlin</c>.</param>
    public void LivesIn(string zone) => Change(user => user with { Tz = zone });

    /// <summary>The account is gone.</summary>
    public void Deactivate() => Change(user => user with { Deleted = true });

    /// <summary>Opens the home tab, or the messages tab, of the app.</summary>
    /// <param name="tab">home or messages.</param>
    public Task<Delivery> OpenAppAsync(string tab = "home") => workspace.Do(() => workspace.Courier.Event(new
    {
        type = "app_home_opened",
        user = Id,
        channel = workspace.Rooms.Direct(Workspace.BotUserId, Id).Room.Id,
        tab,
        event_ts = workspace.NewTs(),
    }));

    /// <summary>Runs a slash command. What the app acknowledges with is shown.</summary>
    /// <param name="command">With its slash.</param>
    public Task<Delivery> RunAsync(Channel channel, string command, string text) =>
        workspace.Interactions.RunAsync(Id, channel.Id, command, text, Destination.Usual);

    /// <summary>Presses a button of a message, or chooses from a menu.</summary>
    /// <param name="chosen">What is chosen in a menu, in the properties of its kind, such as <c>selected_user</c>.</param>
    public Task<Delivery> PressAsync(Channel channel, Message message, string actionId, JsonObject? chosen = null) =>
        workspace.Interactions.PressAsync(Id, channel.Id, message.Ts, actionId, chosen, Destination.Usual);

    /// <summary>Presses a button of what only this person sees.</summary>
    public Task<Delivery> PressAsync(Ephemeral ephemeral, string actionId, JsonObject? chosen = null) =>
        workspace.Interactions.PressAsync(Id, ephemeral.Channel, ephemeral.Ts, actionId, chosen, Destination.Usual);

    /// <summary>Presses a button in a modal or in the home tab.</summary>
    public Task<Delivery> PressAsync(View view, string actionId, JsonObject? chosen = null) =>
        workspace.Interactions.PressInViewAsync(Id, view.Id, actionId, chosen, Destination.Usual);

    /// <summary>Sends a modal off. It closes, or becomes what the app answers.</summary>
    /// <param name="values">What is filled in: by the id of the block, then of the action.</param>
    public Task<Delivery> SubmitAsync(View view, JsonObject values) =>
        workspace.Interactions.SubmitAsync(Id, view.Id, values, Destination.Usual);

    /// <summary>Closes a modal; the app hears of it if it asked for that.</summary>
    public Task CloseAsync(View view) => workspace.Interactions.CloseAsync(Id, view, Destination.Usual);

    /// <summary>The modals this person has open, the topmost last.</summary>
    public IReadOnlyList<View> Modals => workspace.Do(() => workspace.Views.Modals(Id).ToList());

    /// <summary>What the app shows in its home tab; null if nothing.</summary>
    public View? Home => workspace.Do(() => workspace.Views.Home(Id));

    /// <summary>What only this person was shown, the latest last.</summary>
    public IReadOnlyList<Ephemeral> Ephemerals => workspace.Do(() => workspace.Ephemerals.ShownTo(Id).ToList());

    /// <summary>What this person was notified of, the latest last.</summary>
    public IReadOnlyList<Message> Notifications => workspace.Do(() =>
        workspace.Mentions.Pings.Where(p => p.UserId == Id).Select(p => workspace.Rooms.Get(p.Channel).Find(p.Ts)).OfType<Message>().ToList());

    internal Said Say(string channel, string text, string? threadTs, bool broadcast = false) =>
        workspace.Do(() => workspace.Messages.Say(workspace.Rooms.Get(channel), Id, Content.Plain(text), threadTs, broadcast));

    private Message Change(Channel channel, Message message, Func<Room, Message, Message> change) => workspace.Do(() =>
    {
        var room = workspace.Rooms.Get(channel.Id);
        return change(room, room.Find(message.Ts) ?? throw new RefusedException("message_not_found"));
    });

    private void Change(Func<User, User> change) => workspace.Do(() =>
    {
        var now = change(workspace.Users.Get(Id)) with { Updated = workspace.Now };
        workspace.Users.Put(now);
        workspace.Courier.Event(new { type = "user_change", user = now, event_ts = workspace.NewTs() });
    });
}
