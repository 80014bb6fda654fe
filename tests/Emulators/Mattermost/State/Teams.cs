using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

internal sealed class Teams(Site site)
{
    private readonly Dictionary<string, Team> byId = [];
    private readonly Dictionary<(string Team, string User), TeamMember> members = [];

    public IEnumerable<Team> All => byId.Values.Where(t => t.DeleteAt == 0);

    /// <summary>Every team begins with Town Square and Off-Topic, and with whoever made it.</summary>
    public Team Create(User creator, string name, string displayName, string type = "O")
    {
        var now = site.Now;
        var team = new Team { Id = Ids.New(), CreateAt = now, UpdateAt = now, Name = name, DisplayName = displayName, Type = type, InviteId = Ids.New() };
        byId[team.Id] = team;
        site.Channels.Create(null, team.Id, "O", "town-square", "Town Square");
        site.Channels.Create(null, team.Id, "O", "off-topic", "Off-Topic");
        Join(team, creator, admin: true);
        return team;
    }

    public Team Get(string id) => byId.TryGetValue(id, out var team) ? team : throw Errors.NoTeam();

    public Team ByName(string name) => All.FirstOrDefault(t => t.Name == name) ?? throw Errors.NoTeamOfThatName();

    public void Delete(string id) => byId[id] = Get(id) with { DeleteAt = site.Now };

    public IEnumerable<Team> Of(string userId) => All.Where(t => HasMember(t.Id, userId));

    public bool HasMember(string teamId, string userId) => members.ContainsKey((teamId, userId));

    public bool IsAdmin(string teamId, User user) =>
        user.IsAdmin || (members.TryGetValue((teamId, user.Id), out var member) && member.SchemeAdmin);

    public TeamMember Member(string teamId, string userId) =>
        members.TryGetValue((teamId, userId), out var member) ? member : throw Errors.NoTeamMember();

    public IEnumerable<TeamMember> Members(string teamId) => members.Values.Where(m => m.TeamId == teamId);

    public TeamMember Join(Team team, User user, bool admin = false)
    {
        if (members.TryGetValue((team.Id, user.Id), out var there))
            return there;
        var member = new TeamMember { TeamId = team.Id, UserId = user.Id, SchemeAdmin = admin, Roles = admin ? "team_user team_admin" : "team_user" };
        members[(team.Id, user.Id)] = member;
        foreach (var name in new[] { "town-square", "off-topic" })
            site.Members.Join(site.Channels.ByName(team.Id, name), user, user);
        return member;
    }

    public void Leave(Team team, User user)
    {
        members.Remove((team.Id, user.Id));
        foreach (var channel in site.Channels.All.Where(c => c.TeamId == team.Id && site.Members.Has(c.Id, user.Id)).ToList())
            site.Members.Leave(channel, user, user);
    }
}
