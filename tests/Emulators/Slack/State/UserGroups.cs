using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

internal sealed class UserGroups(Workspace workspace)
{
    private readonly Dictionary<string, UserGroup> groups = [];

    public IEnumerable<UserGroup> All => groups.Values;

    public UserGroup? Find(string id) => groups.GetValueOrDefault(id);

    public UserGroup Get(string? id) => id is not null && groups.TryGetValue(id, out var group) ? group : throw new RefusedException("no_such_subteam");

    public UserGroup Create(string by, string name, string? handle, string description, IReadOnlyList<string> channels, IReadOnlyList<string> users)
    {
        handle ??= string.Concat(name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        if (groups.Values.Any(g => g.Name == name))
            throw new RefusedException("name_already_exists");
        if (groups.Values.Any(g => g.Handle == handle))
            throw new RefusedException("handle_already_exists");
        var group = new UserGroup
        {
            Id = workspace.Ids.New("S"),
            TeamId = Workspace.TeamId,
            Name = name,
            Handle = handle,
            Description = description,
            DateCreate = workspace.Now,
            DateUpdate = workspace.Now,
            CreatedBy = by,
            UpdatedBy = by,
            Prefs = new UserGroup.Preferences(channels, []),
            Users = users,
            UserCount = users.Count,
        };
        groups[group.Id] = group;
        workspace.Courier.Event(new { type = "subteam_created", subteam = group, event_ts = workspace.NewTs() });
        return group;
    }

    public UserGroup Change(UserGroup group, string by)
    {
        var now = group with { DateUpdate = workspace.Now, UpdatedBy = by };
        groups[group.Id] = now;
        workspace.Courier.Event(new { type = "subteam_updated", subteam = now, event_ts = workspace.NewTs() });
        return now;
    }

    public UserGroup SetMembers(UserGroup group, IReadOnlyList<string> users, string by)
    {
        var before = group.Users!;
        var (added, removed) = (users.Except(before).ToList(), before.Except(users).ToList());
        var now = Change(group with { Users = users, UserCount = users.Count }, by);
        workspace.Courier.Event(new
        {
            type = "subteam_members_changed",
            subteam_id = group.Id,
            team_id = Workspace.TeamId,
            date_previous_update = group.DateUpdate,
            date_update = now.DateUpdate,
            added_users = added,
            added_users_count = added.Count,
            removed_users = removed,
            removed_users_count = removed.Count,
            event_ts = workspace.NewTs(),
        });
        return now;
    }
}
