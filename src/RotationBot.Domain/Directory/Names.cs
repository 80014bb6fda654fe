using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Directory;

/// <summary>Finds what people mean by a name: ids, names, channels and groups, with or without a sigil, in any case.</summary>
public sealed class Names(Organisation organisation)
{
    /// <summary>The teams it fits. An id wins over names, a name over channels, groups and rotas; more than one means: ask.</summary>
    public IReadOnlyList<Team> Teams(string name)
    {
        var (kind, word) = Split(name);
        if (kind is "person")
            return [];
        Func<Team, bool>[] ways = [t => Same(t.Id.Value, word), t => Same(t.Name, word), t => HasPart(t, word)];
        return ways.Select(way => organisation.Teams.Values.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    public IReadOnlyList<Person> People(string name)
    {
        var (kind, word) = Split(name);
        if (kind is "team")
            return [];
        return [.. organisation.People.Values.Where(p => Same(p.Id.Value, word) || Same(p.Name, word))];
    }

    /// <summary>" Did you mean X?", or nothing if nothing is near.</summary>
    public string DidYouMean(string name) =>
        Nearest.To(Split(name).Word, [.. organisation.Teams.Keys.Select(t => t.Value), .. organisation.People.Keys.Select(p => p.Value)]) is { } near
            ? $" Did you mean {near}?"
            : "";

    private static bool HasPart(Team team, string word) =>
        Same(team.Rota?.Value, word) || Same(team.Channel?.Value, word) || Same(team.Group?.Value, word);

    private static (string? Kind, string Word) Split(string name)
    {
        var trimmed = name.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && trimmed[..colon] is "team" or "person"
            ? (trimmed[..colon], trimmed[(colon + 1)..].Trim())
            : (null, trimmed.TrimStart('@', '#', '~'));
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
