using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Accounts that belong to programs.</summary>
internal sealed class Bots(Site site)
{
    private const string Welcome = "Please add me to teams and channels you want me to interact in. To do this, use the browser or Mattermost Desktop App.";

    private readonly Dictionary<string, Bot> byId = [];

    public IEnumerable<Bot> All => byId.Values;

    /// <summary>A new bot greets its owner in a direct channel.</summary>
    public Bot Create(User owner, string username, string displayName, string description)
    {
        var account = site.Users.Blank(username) with
        {
            Email = $"{username}@localhost",
            FirstName = displayName,
            IsBot = true,
            BotDescription = description,
        };
        var user = site.Users.Create(account);
        var bot = new Bot
        {
            UserId = user.Id,
            Username = username,
            DisplayName = displayName,
            Description = description,
            OwnerId = owner.Id,
            CreateAt = user.CreateAt,
            UpdateAt = user.UpdateAt,
        };
        byId[user.Id] = bot;
        site.Posts.Add(user, site.Channels.Direct(user, owner), Welcome, "add_bot_teams_channels");
        return bot;
    }

    public Bot Get(string userId) => byId.TryGetValue(userId, out var bot) ? bot : throw Errors.NoBot();

    public Bot Switch(string userId, bool on)
    {
        var deleted = on ? 0 : site.Now;
        byId[userId] = Get(userId) with { UpdateAt = site.Now, DeleteAt = deleted };
        site.Users.Change(site.Users.Get(userId) with { DeleteAt = deleted });
        return byId[userId];
    }
}
