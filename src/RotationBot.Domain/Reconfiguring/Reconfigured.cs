using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Reconfiguring;

/// <summary>Another configuration has come into force.</summary>
/// <param name="Cause">Tells it from every other time: part of the keys of what is said.</param>
/// <param name="Sections">Where the file says something else, in the order of the file.</param>
/// <param name="NeedRestart">Paths of settings that count only from the next start on.</param>
public sealed record Reconfigured(string Cause, IReadOnlyList<SectionChange> Sections, IReadOnlyList<string> NeedRestart)
{
    /// <summary>"people: li added · rotas: set changed".</summary>
    public string Summary => Sections.Count == 0 ? "nothing but how it is written" : string.Join(" · ", Sections);
}

/// <param name="Section">The key at the top of the file ("rotas").</param>
/// <param name="Added">Keys within it, as are the others; all empty: the section is no list of things with keys.</param>
public sealed record SectionChange(string Section, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed)
{
    private const int MostKeys = 5;

    public override string ToString()
    {
        (IReadOnlyList<string> Keys, string Word)[] all = [(Added, "added"), (Removed, "removed"), (Changed, "changed")];
        var parts = all.Where(p => p.Keys.Count > 0).Select(p => $"{Few(p.Keys)} {p.Word}").ToList();
        return Section + (parts.Count == 0 ? " changed" : ": " + string.Join(", ", parts));
    }

    private static string Few(IReadOnlyList<string> keys) => keys.Count <= MostKeys
        ? Lists.And(keys)
        : Lists.And([.. keys.Take(MostKeys), $"{keys.Count - MostKeys} more"]);
}

/// <summary>A configuration that does not come into force, because something is wrong with it.</summary>
/// <param name="Cause">Of the same file and the same text, the same.</param>
/// <param name="File">Its name.</param>
/// <param name="Faults">A line each, for people.</param>
public sealed record Refused(string Cause, string File, IReadOnlyList<string> Faults);
