namespace RotationBot.Domain.Reconfiguring;

/// <summary>Another configuration has come into force.</summary>
/// <param name="Cause">Tells it from every other time: part of the keys of what is said.</param>
/// <param name="Sections">Where the file says something else, in the order of the file.</param>
/// <param name="NeedRestart">Paths of settings that count only from the next start on.</param>
public sealed record Reconfigured(string Cause, IReadOnlyList<SectionChange> Sections, IReadOnlyList<string> NeedRestart);

/// <param name="Section">The key at the top of the file ("rotas").</param>
/// <param name="Added">Keys within it, as are the others; all empty: the section is no list of things with keys.</param>
public sealed record SectionChange(string Section, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed);

/// <summary>A configuration that does not come into force, because something is wrong with it.</summary>
/// <param name="Cause">Of the same file and the same text, the same.</param>
/// <param name="File">Its name.</param>
/// <param name="Faults">A line each, for people.</param>
public sealed record Refused(string Cause, string File, IReadOnlyList<string> Faults);
