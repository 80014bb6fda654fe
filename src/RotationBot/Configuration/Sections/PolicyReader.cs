using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>policies</c>.</summary>
internal static class PolicyReader
{
    public static IReadOnlyDictionary<PolicyId, PolicySection> Policies(JsonView section, Declared declared, PolicyHours hours) =>
        section.Entries().Select(p => Policy(new PolicyId(p.Id), p.View, declared, hours)).OfType<PolicySection>().ToDictionary(p => p.Policy.Id);

    private static PolicySection? Policy(PolicyId id, JsonView view, Declared declared, PolicyHours hours)
    {
        if (view.Object() is not { } policy)
            return null;
        var roles = new List<RoleUse>();
        return new PolicySection(roles, new Policy
        {
            Id = id,
            Levels = Levels(policy["levels"], declared, roles),
            Rounds = policy.OrDefault("rounds").Whole(),
            Final = Targets(policy.OrDefault("final"), declared, roles),
            OfficeHours = hours.Read(policy),
            IgnoreOfficeHours = declared.PrioritySet(policy.OrDefault("ignoreOfficeHours")),
        });
    }

    private static List<Level> Levels(JsonView? view, Declared declared, List<RoleUse> roles)
    {
        var levels = new List<Level>();
        foreach (var item in view?.Items() ?? [])
        {
            if (item.Object() is not { } level)
                continue;
            var name = Ids.Read(level["name"]) ?? "";
            if (name.Length > 0 && levels.Any(l => l.Name == name))
                level.Fault("name", $"the level \"{name}\" is given twice");
            levels.Add(Level(name, level, declared, roles));
        }
        return levels;
    }

    private static Level Level(string name, ObjectView level, Declared declared, List<RoleUse> roles)
    {
        var only = level["onlyPriorities"] is { } priorities ? declared.PrioritySet(priorities) : null;
        return new(name, Targets(level["targets"], declared, roles), Timeouts(level["timeout"], declared), only);
    }

    private static Timeouts Timeouts(JsonView? view, Declared declared)
    {
        var byPriority = new Dictionary<PriorityId, Duration>();
        if (view?.Object(declared.Priorities.Names) is not { } timeout)
            return new(Duration.Zero, byPriority);
        foreach (var priority in declared.Priorities.Names)
            if (timeout[priority] is { } time)
                byPriority[new(priority)] = Durations.Read(time);
        return new(timeout["default"] is { } other ? Durations.Read(other) : Duration.Zero, byPriority);
    }

    private static List<Target> Targets(JsonView? view, Declared declared, List<RoleUse> roles) =>
        [.. (view?.Items() ?? []).Select(t => Target(t, declared, roles)).OfType<Target>()];

    private static Target? Target(JsonView view, Declared declared, List<RoleUse> roles)
    {
        if (OneKey.Of(view) is not { } target)
            return null;
        return target.Key switch
        {
            "person" => declared.Person(target.View) is { } person ? new Target.OfPerson(person) : null,
            "group" => declared.Group(target.View) is { } group ? new Target.OfGroup(group) : null,
            "channel" => declared.Channel(target.View) is { } channel ? new Target.OfChannel(channel) : null,
            _ => Role(target.View, roles),
        };
    }

    private static Target.OfRole? Role(JsonView view, List<RoleUse> roles)
    {
        if (view.Text() is not { } role)
            return null;
        roles.Add(new RoleUse(new RoleName(role), view));
        return new Target.OfRole(new RoleName(role));
    }
}

/// <summary>A policy and the roles it tells: whose rota must have them is known only where a team uses it.</summary>
internal sealed record PolicySection(IReadOnlyList<RoleUse> Roles, Policy Policy);

internal sealed record RoleUse(RoleName Role, JsonView View);
