namespace RotationBot.Configuration.Lint;

/// <summary>Something that loads and will disappoint.</summary>
/// <param name="Rule">The name of the rule that found it: docs/check.md says more.</param>
/// <param name="Path">Where: a JSON path, as in <see cref="ConfigFault"/>.</param>
/// <param name="Seen">The value found; null if something is missing.</param>
/// <param name="Message">What is wrong, what it leads to, how to mend it.</param>
internal sealed record Finding(string Rule, string Path, string? Seen, string Message);
