using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli;

/// <summary>Finds what somebody means by a name, or says in a sentence that there is no such thing.</summary>
internal static class Known
{
    /// <returns>Both null: no name was given.</returns>
    public static (ChannelId? Found, string? Fault) Channel(string? name, Organisation organisation) =>
        Find(name, "channel", '#', organisation.Channels.Keys.Select(c => c.Value), c => new ChannelId(c));

    public static (RulesetId? Found, string? Fault) Ruleset(string? name, Organisation organisation) =>
        Find(name, "ruleset", '#', organisation.Rulesets.Keys.Select(r => r.Value), r => new RulesetId(r));

    public static (TeamId? Found, string? Fault) Team(string? name, Organisation organisation)
    {
        if (name is null)
            return (null, null);
        return new Names(organisation).Teams(name) switch
        {
            [var only] => (only.Id, null),
            [] => (null, Missing("team", name, organisation.Teams.Keys.Select(t => t.Value))),
            var several => (null, $"\"{name}\" fits {Lists.And([.. several.Select(t => t.Id.Value)])}; which one?"),
        };
    }

    public static (PersonId? Found, string? Fault) Person(string name, Organisation organisation) => new Names(organisation).People(name) switch
    {
        [var only] => (only.Id, null),
        [] => (null, Missing("person", name, organisation.People.Keys.Select(p => p.Value))),
        var several => (null, $"\"{name}\" fits {Lists.And([.. several.Select(p => p.Id.Value)])}; which one?"),
    };

    /// <summary>A rota by its own name, or by a team, channel or group that has one.</summary>
    public static (RotaId? Found, string? Fault) Rota(string? name, Organisation organisation)
    {
        if (name is null)
            return (null, null);
        var word = name.TrimStart('@', '#', '~');
        if (organisation.Rotas.Keys.FirstOrDefault(r => r.Value.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Value: not null } rota)
            return (rota, null);
        return new Names(organisation).Teams(name).Select(t => t.Rota).OfType<RotaId>().Distinct().ToList() switch
        {
            [var only] => (only, null),
            [] => (null, Missing("rota, or team with one,", name, organisation.Rotas.Keys.Select(r => r.Value).Concat(organisation.Teams.Values.Where(t => t.Rota is not null).Select(t => t.Id.Value)))),
            var several => (null, $"\"{name}\" fits {Lists.And([.. several.Select(r => r.Value)])}; which one?"),
        };
    }

    private static (T? Found, string? Fault) Find<T>(string? name, string kind, char sigil, IEnumerable<string> known, Func<string, T> make) where T : struct
    {
        if (name is null)
            return (null, null);
        var word = name.TrimStart(sigil, '~');
        return known.FirstOrDefault(k => k.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } found ? (make(found), null) : (null, Missing(kind, name, known));
    }

    private static string Missing(string kind, string name, IEnumerable<string> known)
    {
        var all = known.Distinct().Order(StringComparer.Ordinal).ToList();
        return $"there is no {kind} \"{Lists.Excerpt(name, 40)}\"; {(Nearest.To(name.TrimStart('@', '#', '~'), all) is { } near ? $"did you mean \"{near}\"?" : "known: " + string.Join(", ", all))}";
    }
}
