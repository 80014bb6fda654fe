using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>All accounts, people's and bots'.</summary>
internal sealed class Users(Site site)
{
    private readonly Dictionary<string, User> byId = [];
    private readonly Dictionary<string, string> passwords = [];

    public IEnumerable<User> All => byId.Values;

    /// <summary>The first account of a server is its administrator.</summary>
    public User Create(User account, string password = "")
    {
        if (ByName(account.Username) is not null || site.Groups.ByName(account.Username) is not null)
            throw Errors.NameTaken();
        var roles = byId.Count == 0 ? "system_user system_admin" : "system_user";
        var user = account with { LastPasswordUpdate = account.CreateAt, Roles = roles };
        byId[user.Id] = user;
        passwords[user.Id] = password;
        return user;
    }

    /// <summary>An account without a past, to be filled in.</summary>
    public User Blank(string username)
    {
        var now = site.Now;
        return new User { Id = Ids.New(), CreateAt = now, UpdateAt = now, Username = username, Email = $"{username}@example.invalid" };
    }

    public User? Find(string id) => byId.GetValueOrDefault(id);

    public User Get(string id) => Find(id) ?? throw Errors.NoUser();

    public User? ByName(string name) => byId.Values.FirstOrDefault(u => u.Username.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <returns>Whoever has that name or address and password.</returns>
    public User LogIn(string login, string password) =>
        byId.Values.FirstOrDefault(u => (u.Username == login || u.Email == login) && u.DeleteAt == 0 && !u.IsBot && passwords[u.Id] == password)
        ?? throw Errors.BadLogin();

    public User Change(User user)
    {
        var changed = user with { UpdateAt = site.Now };
        byId[user.Id] = changed;
        site.Hub.Send(new Event("user_updated", new JsonObject { ["user"] = Wire.Node(changed.ForOthers()) }, Audience.Everybody));
        return changed;
    }

    /// <returns>The account as the viewer is shown it.</returns>
    public static User Shown(User user, User viewer) => user.Id == viewer.Id || viewer.IsAdmin ? user : user.ForOthers();
}
