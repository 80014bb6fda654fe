using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost;

/// <summary>Sets the stage, and looks at it. All of it a real administrator can do through the API with <see cref="Token"/>; here it takes no request.</summary>
public sealed class Admin
{
    private readonly Site site;
    private readonly User account;

    internal Admin(Site site)
    {
        this.site = site;
        account = site.Users.Create(site.Users.Blank("admin"), Password);
        Token = site.Tokens.LogIn(account.Id);
    }

    /// <summary>The password of every account that is made here.</summary>
    public const string Password = "Test-Passw0rd";

    public string Token { get; }

    public Person Person => new(site, account.Id);

    public Team CreateTeam(string name, string? displayName = null) => site.Do(() => site.Teams.Create(account, name, displayName ?? Title(name)));

    /// <summary>Makes somebody an account and a member of the teams.</summary>
    public Person CreateUser(string username, params Team[] teams) => site.Do(() =>
    {
        var blank = site.Users.Blank(username) with { FirstName = Title(username), LastName = "Example" };
        return Joined(site.Users.Create(blank, Password).Id, teams);
    });

    /// <summary>Makes a bot account that is a member of the teams, without a token yet.</summary>
    public Person CreateBot(string username, params Team[] teams) =>
        site.Do(() => Joined(site.Bots.Create(account, username, Title(username), "").UserId, teams));

    /// <returns>An account that is there already, such as one made through the API.</returns>
    public Person Find(string username) =>
        site.Do(() => site.Users.ByName(username) is { } user ? new Person(site, user.Id) : throw Api.Errors.NoUserOfThatName());

    /// <returns>A new token of a person or a bot.</returns>
    public AccessToken CreateToken(Person person) => site.Do(() => site.Tokens.Create(person.Id, "made for a test"));

    /// <summary>REST refuses the token from now on; sockets that were opened with it go on.</summary>
    public void RevokeToken(AccessToken token) => site.Do(() => site.Tokens.Revoke(token.Id));

    public void EnableBot(Person bot) => site.Do(() => site.Bots.Switch(bot.Id, on: true));

    public void DisableBot(Person bot) => site.Do(() => site.Bots.Switch(bot.Id, on: false));

    public Channel CreateChannel(Team team, string name, params Person[] members) => CreateChannel(team, name, "O", members);

    public Channel CreatePrivateChannel(Team team, string name, params Person[] members) => CreateChannel(team, name, "P", members);

    public void Add(Channel channel, Person person) => site.Do(() => site.Members.Join(Get(channel), person.Account, account));

    public void Remove(Channel channel, Person person) => site.Do(() => site.Members.Leave(Get(channel), person.Account, account));

    public void SetHeader(Channel channel, string header) => site.Do(() => site.Channels.Patch(account, Get(channel), header, null, null));

    public void Archive(Channel channel) => site.Do(() => site.Channels.Archive(account, Get(channel)));

    public void Restore(Channel channel) => site.Do(() => site.Channels.Restore(account, Get(channel)));

    /// <param name="roles">Such as <c>system_user system_post_all</c>.</param>
    public void SetRoles(Person person, string roles) => site.Do(() => site.Users.Change(person.Account with { Roles = roles }));

    public Command CreateCommand(Team team, string trigger, Uri url) => site.Do(() => site.Commands.Create(new Command
    {
        Id = Ids.New(),
        Token = Ids.New(),
        CreateAt = site.Now,
        UpdateAt = site.Now,
        CreatorId = account.Id,
        TeamId = team.Id,
        Trigger = trigger,
        Url = url.ToString(),
    }));

    /// <summary>Needs <see cref="MattermostSettings.CustomGroups"/>.</summary>
    public Group CreateGroup(string name, params Person[] members) =>
        site.Do(() => site.Groups.Create(name, Title(name), allowReference: true, members.Select(m => m.Id)));

    public IReadOnlyList<Person> MembersOf(Group group) => site.Do(() => site.Groups.Members(group.Id).Select(m => new Person(site, m.Id)).ToList());

    /// <returns>The channel as it is now.</returns>
    public Channel Get(Channel channel) => site.Do(() => site.Channels.Get(channel.Id));

    public Channel DirectChannel(Person one, Person other) => site.Do(() => site.Channels.Direct(one.Account, other.Account));

    public string HeaderOf(Channel channel) => Get(channel).Header;

    /// <returns>What stands in the channel, the oldest first.</returns>
    public IReadOnlyList<Post> PostsIn(Channel channel) =>
        site.Do(() => site.Posts.In(channel.Id).Where(p => p.DeleteAt == 0).Select(p => site.Posts.Shown(p, replies: true)).ToList());

    /// <returns>The thread the post is in, the oldest first.</returns>
    public IReadOnlyList<Post> ThreadOf(Post post) => [.. PostsIn(site.Do(() => site.Channels.Get(post.ChannelId))).Where(p => p.ThreadId == post.ThreadId)];

    /// <returns>The post as it is now; null if it was deleted.</returns>
    public Post? Get(Post post) => site.Do(() => site.Posts.Find(post.Id) is { DeleteAt: 0 } there ? site.Posts.Shown(there, replies: true) : null);

    public IReadOnlyList<Reaction> ReactionsTo(Post post) => site.Do(() => site.Reactions.Of(post.Id).ToList());

    /// <summary>Every notification there has been, the oldest first.</summary>
    public IReadOnlyList<Ping> Pings => site.Do(() => site.Mentions.Pings.ToList());

    private Channel CreateChannel(Team team, string name, string type, Person[] members) => site.Do(() =>
    {
        var channel = site.Channels.Create(account, team.Id, type, name, Title(name));
        foreach (var member in members)
            site.Members.Put(channel, member.Account);
        return channel;
    });

    private Person Joined(string userId, Team[] teams)
    {
        foreach (var team in teams)
            site.Teams.Join(team, site.Users.Get(userId));
        return new Person(site, userId);
    }

    private static string Title(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
