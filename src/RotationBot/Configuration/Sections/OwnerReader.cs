using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads who owns a topic or an exception: <c>owners</c>, or one owner's keys written directly beside the topic's own.</summary>
/// <param name="options">The options of the ruleset's qualifiers.</param>
internal sealed class OwnerReader(Declared declared, Known options)
{
    public static readonly string[] Keys = ["owners", .. OfOne];

    private static string[] OfOne => ["team", "when", "channel", "group", "policy", "references"];

    public IReadOnlyList<Owner> Of(ObjectView topic)
    {
        if (topic["owners"] is not { } owners)
            return Read(topic) is { } only ? [only] : [];
        foreach (var key in OfOne.Where(k => topic[k] is not null))
            topic.Fault(key, "\"owners\" is given too; say it there");
        return [.. owners.SomeItems("somebody must own it").Select(o => o.Object(OfOne)).OfType<ObjectView>().Select(Read).OfType<Owner>()];
    }

    private Owner? Read(ObjectView owner)
    {
        var when = options.Read(owner["when"]);
        var channel = declared.Channel(owner["channel"]);
        var group = declared.Group(owner["group"]);
        var policy = declared.Policy(owner["policy"]);
        var references = Urls.ReadAll(owner["references"]);
        if (declared.Team(owner.Required("team")) is not { } team)
            return null;
        return new Owner(team, when) { Channel = channel, Group = group, Policy = policy, References = references };
    }
}
