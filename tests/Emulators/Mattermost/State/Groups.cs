using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Custom groups, where the licence covers them.</summary>
internal sealed class Groups(Site site)
{
    private readonly Dictionary<string, Group> byId = [];
    private readonly Dictionary<string, List<string>> members = [];

    public IEnumerable<Group> All => byId.Values.Where(g => g.DeleteAt == 0);

    public Group? ByName(string name) => All.FirstOrDefault(g => g.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Groups and accounts share one set of names.</summary>
    public Group Create(string name, string displayName, bool allowReference, IEnumerable<string> userIds)
    {
        if (ByName(name) is not null || site.Users.ByName(name) is not null)
            throw Errors.GroupNameTaken();
        var group = new Group { Id = Ids.New(), Name = name, DisplayName = displayName, AllowReference = allowReference, CreateAt = site.Now, UpdateAt = site.Now };
        byId[group.Id] = group;
        members[group.Id] = [.. userIds.Select(id => site.Users.Get(id).Id).Distinct()];
        return group;
    }

    public Group Get(string id) => byId.TryGetValue(id, out var group) ? group : throw Errors.NoGroup();

    public void Set(Group group) => byId[group.Id] = group with { UpdateAt = site.Now };

    public IReadOnlyList<User> Members(string id) => [.. members[Get(id).Id].Select(site.Users.Get)];

    public void AddMembers(string id, IEnumerable<string> userIds) =>
        members[Get(id).Id] = [.. members[id].Union(userIds.Select(u => site.Users.Get(u).Id))];

    public void RemoveMembers(string id, IEnumerable<string> userIds) =>
        members[Get(id).Id] = [.. members[id].Except(userIds)];

    /// <returns>Everybody in a group that is called by one of the words and may be called.</returns>
    public HashSet<string> MembersNamed(HashSet<string> words) =>
        [.. All.Where(g => g.AllowReference && words.Contains("@" + g.Name)).SelectMany(g => members[g.Id])];
}
