using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>The domains that rules speak of (<c>.example.com</c>): any host below one says the same, also within a URL.</summary>
internal sealed class Domains
{
    public static readonly Domains None = new([]);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    private Domains(IReadOnlyList<string> names) => _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a keyword means a domain (<c>.example.com</c>); <c>.NET</c> is a name.</summary>
    public static bool IsOne(string keyword) => keyword.Length > 1 && keyword[0] == '.' && keyword.LastIndexOf('.') > 0 && Chunk.At(keyword.AsSpan(1)).Kind == ChunkKind.Host;

    /// <param name="phrases">Whatever the rules look for.</param>
    public static Domains Of(IEnumerable<string> phrases) => new([.. phrases.Where(IsOne).Distinct()]);

    /// <returns>Where in the host the domain begins; below zero: it is in none of them.</returns>
    public int StartIn(ReadOnlySpan<char> host)
    {
        for (var at = host.IndexOf('.'); at >= 0;)
        {
            if (_names.Contains(host[at..]))
                return at;
            var next = host[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return -1;
    }
}
