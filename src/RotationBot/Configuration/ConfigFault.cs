namespace RotationBot.Configuration;

/// <summary>One thing wrong with the configuration, in words for whoever wrote it.</summary>
/// <param name="Path">Where: a JSON path (<c>rotas.set.roles[0].participants[2]</c>), <c>line 3, column 5</c> for what is no JSON, or empty for the file as a whole.</param>
/// <param name="Seen">The value found, as written; null if something is missing.</param>
/// <param name="Message">What is wrong, what is allowed, and the nearest known name.</param>
internal sealed record ConfigFault(string Path, string? Seen, string Message);
