using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

internal sealed class Users
{
    private readonly Dictionary<string, User> users = [];

    public Users(Workspace workspace) => users[Workspace.BotUserId] = new User
    {
        Id = Workspace.BotUserId,
        TeamId = Workspace.TeamId,
        Name = "rotationbot",
        RealName = "RotationBot",
        IsBot = true,
        Updated = workspace.Now,
        Profile = new Profile("RotationBot", "RotationBot", null, Workspace.BotId, Workspace.AppId),
    };

    public IEnumerable<User> All => users.Values;

    public User? Find(string? id) => id is not null && users.TryGetValue(id, out var user) ? user : null;

    public User Get(string? id) => Find(id) ?? throw new RefusedException("user_not_found");

    public User? ByEmail(string? email) =>
        users.Values.FirstOrDefault(u => !u.Deleted && u.Profile.Email is { } there && there.Equals(email, StringComparison.OrdinalIgnoreCase));

    public void Put(User user) => users[user.Id] = user;
}
