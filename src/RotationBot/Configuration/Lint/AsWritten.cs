using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint;

/// <summary>Questions to the file itself, which has been checked.</summary>
internal static class AsWritten
{
    /// <summary>Null if it is not given, or null.</summary>
    public static JsonValue? Member(this JsonValue value, string key) =>
        value.Members.FirstOrDefault(m => m.Key == key)?.Value is { Kind: not JsonKind.Null } member ? member : null;

    /// <summary>The members of a section, each with its path.</summary>
    public static IEnumerable<(string Path, string Id, JsonValue Value)> Entries(this JsonValue file, string section) =>
        (file.Member(section)?.Members ?? []).Select(m => (JsonPath.Key(section, m.Key), m.Key, m.Value));
}
