using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>groups</c>.</summary>
internal static class GroupReader
{
    public static IReadOnlyDictionary<GroupId, Group> Groups(JsonView section, Declared declared, IReadOnlyDictionary<RotaId, RotaSection> rotas)
    {
        var groups = new Dictionary<GroupId, Group>();
        foreach (var (id, view) in section.Entries())
        {
            if (view.Object() is not { } group)
                continue;
            group["slack"]?.Text();
            group["mattermost"]?.Text();
            var members = group.OrDefault("members").Items().Select(m => Member(m, declared, rotas)).OfType<GroupMember>();
            groups[new(id)] = new Group(new(id), [.. members], EntryReader.Entry(group, declared));
        }
        return groups;
    }

    private static GroupMember? Member(JsonView view, Declared declared, IReadOnlyDictionary<RotaId, RotaSection> rotas)
    {
        if (OneKey.Of(view) is not { } member)
            return null;
        if (member.Key == "person")
            return declared.Person(member.View) is { } person ? new GroupMember.Somebody(person) : null;
        if (declared.Rota(member.View) is not { } rota)
            return null;
        if (rotas.TryGetValue(rota, out var read) && read.Handle.Count == 0)
            member.View.Fault($"rota \"{rota}\" has no \"handle\": it says nothing of who is in a group");
        return new GroupMember.OfRota(rota);
    }
}
