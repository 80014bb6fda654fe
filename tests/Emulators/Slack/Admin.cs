using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack;

/// <summary>Sets the stage, and looks at it.</summary>
public sealed class Admin
{
    private readonly Workspace workspace;

    internal Admin(Workspace workspace) => this.workspace = workspace;

    /// <summary>The bot's own account.</summary>
    public Person Bot => new(workspace, Workspace.BotUserId);

    public static string BotId => Workspace.BotId;
    public static string TeamId => Workspace.TeamId;

    /// <summary>Makes somebody an account with a name, an e-mail address and a zone.</summary>
    /// <param name="zone">Such as <c>Europe/London</c>.</param>
    public Person CreateUser(string name, string zone = "Europe/London") => Create(name, user => user with { Tz = zone });

    /// <summary>Somebody who may administer the workspace.</summary>
    public Person CreateAdmin(string name) => Create(name, user => user with { IsAdmin = true });

    public Person CreateGuest(string name, bool ofOneChannel = false) =>
        Create(name, user => user with { IsRestricted = true, IsUltraRestricted = ofOneChannel });

    /// <returns>An account that is there already.</returns>
    public Person Find(string name) =>
        workspace.Do(() => new Person(workspace, workspace.Users.All.FirstOrDefault(u => u.Name == name)?.Id ?? throw new RefusedException("user_not_found")));

    /// <summary>Makes a bot token, of the same bot, that has only these scopes.</summary>
    public void AddBotToken(string token, IReadOnlyList<string> scopes) =>
        workspace.Do(() => workspace.Tokens.Add(token, new Grant(TokenKind.Bot, Workspace.BotUserId, scopes)));

    /// <summary>Makes a token with which the app acts as somebody.</summary>
    public void AddUserToken(string token, Person person, IReadOnlyList<string> scopes) =>
        workspace.Do(() => workspace.Tokens.Add(token, new Grant(TokenKind.User, person.Id, scopes)));

    /// <param name="error">What the token is refused with from now on: <c>token_revoked</c>, <c>token_expired</c> or <c>account_inactive</c>.</param>
    public void Refuse(string token, string error = "token_revoked") => workspace.Do(() => workspace.Tokens.Refuse(token, error));

    public Channel CreateChannel(string name, params Person[] members) => Create(name, isPrivate: false, members);

    public Channel CreatePrivateChannel(string name, params Person[] members) => Create(name, isPrivate: true, members);

    public void Add(Channel channel, Person person) => workspace.Do(() => workspace.Rooms.Join(workspace.Rooms.Get(channel.Id), person.Id));

    public void Remove(Channel channel, Person person) => workspace.Do(() => workspace.Rooms.Leave(workspace.Rooms.Get(channel.Id), person.Id));

    public void Rename(Channel channel, string name) => workspace.Do(() => workspace.Rooms.Rename(workspace.Rooms.Get(channel.Id), name));

    public void Archive(Channel channel, Person by) => workspace.Do(() => workspace.Rooms.Archive(workspace.Rooms.Get(channel.Id), by.Id));

    public void Unarchive(Channel channel, Person by) => workspace.Do(() => workspace.Rooms.Unarchive(workspace.Rooms.Get(channel.Id), by.Id));

    /// <param name="handle">Without the at sign.</param>
    public UserGroup CreateGroup(string handle, params Person[] members) => workspace.Do(() =>
        workspace.Groups.Create(Workspace.BotUserId, handle, handle, "", [], [.. members.Select(m => m.Id)]));

    public void SetMembers(UserGroup group, Person by, params Person[] members) =>
        workspace.Do(() => workspace.Groups.SetMembers(workspace.Groups.Get(group.Id), [.. members.Select(m => m.Id)], by.Id));

    /// <summary>Another app posts, or a webhook.</summary>
    /// <param name="subtype"><c>bot_message</c> for a webhook, null for a modern app.</param>
    public Message PostAsApp(Channel channel, string botId, string name, string text, string? subtype = "bot_message") =>
        workspace.Do(() => workspace.Messages.SayAsBot(workspace.Rooms.Get(channel.Id), botId, name, Content.Plain(text), subtype, null).Message);

    /// <summary>Sends the app any event.</summary>
    /// <param name="happened">The inner event.</param>
    public Task<Delivery> SendAsync(object happened) => workspace.Do(() => workspace.Courier.Event(happened));

    /// <summary>Sends the app what comes as an event but has none in it, such as <c>app_rate_limited</c>.</summary>
    /// <param name="payload">All of it.</param>
    public Task<Delivery> SendRawAsync(object payload) => workspace.Courier.Once("events_api", payload, Destination.Usual);

    /// <summary>Has the app prove that it answers at the address.</summary>
    public Task<bool> VerifyAsync(Uri url) => workspace.Courier.VerifyAsync(url);

    /// <returns>The channel as it is now.</returns>
    public Channel Get(Channel channel) => workspace.Do(() => workspace.Rooms.Get(channel.Id).Channel);

    public IReadOnlyList<string> MembersOf(Channel channel) => workspace.Do(() => workspace.Rooms.Get(channel.Id).Members.ToList());

    /// <returns>As Slack keeps it, escaped.</returns>
    public string TopicOf(Channel channel) => Get(channel).Topic.Value;

    /// <returns>The group as it is now, with its members.</returns>
    public UserGroup Get(UserGroup group) => workspace.Do(() => workspace.Groups.Get(group.Id));

    /// <returns>What stands in the channel and its threads, the oldest first.</returns>
    public IReadOnlyList<Message> MessagesIn(Channel channel) => workspace.Do(() => workspace.Rooms.Get(channel.Id).Messages.ToList());

    /// <returns>The thread the message is in, with its parent, the oldest first.</returns>
    public IReadOnlyList<Message> ThreadOf(Channel channel, Message message) =>
        [.. MessagesIn(channel).Where(m => m.ThreadOrOwn == message.ThreadOrOwn)];

    /// <returns>The message as it is now; null if it was deleted.</returns>
    public Message? Get(Channel channel, Message message) => workspace.Do(() => workspace.Rooms.Get(channel.Id).Find(message.Ts));

    /// <summary>Every notification there has been, the oldest first.</summary>
    public IReadOnlyList<Ping> Pings => workspace.Do(() => workspace.Mentions.Pings.ToList());

    /// <summary>Waits until there is what a test expects. It looks again whenever something was done, not after a time.</summary>
    /// <param name="look">Null while it is not there.</param>
    public Task<T> UntilAsync<T>(Func<T?> look, CancellationToken token)
        where T : class => workspace.UntilAsync(look, token);

    /// <summary>Waits until something holds.</summary>
    public Task UntilAsync(Func<bool> holds, CancellationToken token) => workspace.UntilAsync(() => holds() ? this : null, token);

    private Channel Create(string name, bool isPrivate, Person[] members) => workspace.Do(() =>
    {
        var room = workspace.Rooms.Create(name, isPrivate, members.FirstOrDefault()?.Id ?? Workspace.BotUserId);
        foreach (var member in members)
            room.Add(member.Id);
        return room.Channel;
    });

    private Person Create(string name, Func<User, User> special) => workspace.Do(() =>
    {
        var title = char.ToUpperInvariant(name[0]) + name[1..];
        var user = special(new User
        {
            Id = workspace.Ids.New("U"),
            TeamId = Workspace.TeamId,
            Name = name,
            RealName = title,
            Updated = workspace.Now,
            Profile = new Profile(title, name, $"{name}@example.com"),
        });
        workspace.Users.Put(user);
        return new Person(workspace, user.Id);
    });
}
