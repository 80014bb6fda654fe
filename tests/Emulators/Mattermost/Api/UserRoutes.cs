using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class UserRoutes
{
    private const int MostFound = 100;

    public static void Map(Routes routes)
    {
        routes.Add("POST", "users", Create);
        routes.Add("POST", "users/login", LogIn);
        routes.Add("GET", "users", List);
        routes.Add("GET", "users/{user_id}", call => One(call, call.TheUser()));
        routes.Add("DELETE", "users/{user_id}", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            call.Site.Users.Change(call.TheUser() with { DeleteAt = call.Site.Now });
            call.Site.Tokens.RevokeAllOf(call.Id("user_id"));
            return Answer.Ok;
        });
        routes.Add("GET", "users/username/{name}", call => One(call, call.Site.Users.ByName(call.Path["name"]) ?? throw Errors.NoUserOfThatName()));
        routes.Add("GET", "users/email/{email}", call => One(call, call.Site.Users.All.FirstOrDefault(u => u.Email == call.Path["email"]) ?? throw Errors.NoUserOfThatName()));
        routes.Add("POST", "users/usernames", call => Several(call, call.Names("usernames").Select(call.Site.Users.ByName).OfType<User>()));
        routes.Add("POST", "users/ids", call => Several(call, call.Names("user_ids").Select(call.Site.Users.Find).OfType<User>()));
        routes.Add("POST", "users/search", Search);
        routes.Add("PUT", "users/{user_id}/patch", Patch);
        routes.Add("PUT", "users/{user_id}/roles", call =>
        {
            call.DemandAdmin();
            call.Site.Users.Change(call.TheUser() with { Roles = call.Json.Text("roles") });
            return Answer.Ok;
        });
    }

    private static Answer Create(Call call)
    {
        var body = call.Json;
        if (call.Site.Users.All.Any())
            call.DemandAdmin();
        var blank = call.Site.Users.Blank(body.Text("username"));
        var user = call.Site.Users.Create(blank with
        {
            Email = body.Text("email") is { Length: > 0 } email ? email : blank.Email,
            FirstName = body.Text("first_name"),
            LastName = body.Text("last_name"),
            Nickname = body.Text("nickname"),
        }, body.Text("password"));
        return Answer.Created(user);
    }

    private static Answer LogIn(Call call)
    {
        var user = call.Site.Users.LogIn(call.Json.Text("login_id"), call.Json.Text("password"));
        return new Answer(user) { Headers = new Dictionary<string, string> { ["Token"] = call.Site.Tokens.LogIn(user.Id) } };
    }

    private static Answer One(Call call, User user) => new(Users.Shown(user, call.User), Etag: user.Etag(call.Site.Version));

    private static Answer Several(Call call, IEnumerable<User> users) => new(users.Select(u => Users.Shown(u, call.User)).OrderBy(u => u.Username, StringComparer.Ordinal));

    private static Answer List(Call call)
    {
        var viewer = call.User;
        var (inTeam, inChannel) = (call.Query("in_team"), call.Query("in_channel"));
        if (inChannel.Length > 0)
            Site.Demand(call.Site.MaySee(viewer, call.Site.Channels.Get(inChannel)));
        var found = call.Site.Users.All
            .Where(u => inTeam.Length == 0 || call.Site.Teams.HasMember(inTeam, u.Id))
            .Where(u => inChannel.Length == 0 || call.Site.Members.Has(inChannel, u.Id))
            .OrderBy(u => u.Username, StringComparer.Ordinal);
        return Several(call, found.Skip(call.Page * call.PerPage).Take(call.PerPage));
    }

    private static Answer Search(Call call)
    {
        var viewer = call.User;
        var (term, team) = (call.Json.Text("term"), call.Json.Text("team_id"));
        if (term.Length == 0)
            throw Errors.BodyParameter("term");
        var found = call.Site.Users.All
            .Where(u => u.DeleteAt == 0 && (team.Length == 0 || call.Site.Teams.HasMember(team, u.Id)))
            .Where(u => new[] { u.Username, u.FirstName, u.LastName, u.Nickname, u.Email }.Any(word => word.StartsWith(term.TrimStart('@'), StringComparison.OrdinalIgnoreCase)));
        return Several(call, found.Take(MostFound).Select(u => Users.Shown(u, viewer)));
    }

    private static Answer Patch(Call call)
    {
        call.DemandSelf(call.Id("user_id"));
        var (user, body) = (call.TheUser(), call.Json);
        return new Answer(call.Site.Users.Change(user with
        {
            Username = body["username"] is null ? user.Username : body.Text("username"),
            FirstName = body["first_name"] is null ? user.FirstName : body.Text("first_name"),
            LastName = body["last_name"] is null ? user.LastName : body.Text("last_name"),
            Nickname = body["nickname"] is null ? user.Nickname : body.Text("nickname"),
            Position = body["position"] is null ? user.Position : body.Text("position"),
            Locale = body["locale"] is null ? user.Locale : body.Text("locale"),
            NotifyProps = Wire.Read<Dictionary<string, string>>(body["notify_props"]) ?? user.NotifyProps,
            Timezone = Wire.Read<Dictionary<string, string>>(body["timezone"]) ?? user.Timezone,
        }));
    }
}
