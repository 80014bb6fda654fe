using RotationBot.Configuration.Json;
using RotationBot.Domain.Reconfiguring;

namespace RotationBot.Configuration;

/// <summary>What one file says otherwise than another: keys, never values, which may be nobody's business.</summary>
internal static class FileDifference
{
    /// <summary>Sections of which other values than the sandbox's count from the next start on only.</summary>
    private static readonly string[] AtStart = ["store", "web", "platforms"];

    public static Reconfigured Between(JsonValue before, JsonValue after, string cause)
    {
        IReadOnlyList<SectionChange> sections = [.. after.Members.Concat(before.Members).Select(m => m.Key).Distinct()
            .Where(key => key != "$schema")
            .Select(key => Section(key, Member(before, key), Member(after, key)))
            .OfType<SectionChange>()];
        return new(cause, sections, [.. sections.Where(s => AtStart.Contains(s.Section)).SelectMany(Paths)]);
    }

    /// <summary>Null: both say the same.</summary>
    private static SectionChange? Section(string key, JsonValue before, JsonValue after)
    {
        if (AreSame(before, after))
            return null;
        var (old, now) = (KeysOf(before), KeysOf(after));
        return new(key, [.. now.Except(old)], [.. old.Except(now)], [.. now.Intersect(old).Where(k => !AreSame(Member(before, k), Member(after, k)))]);
    }

    private static IEnumerable<string> Paths(SectionChange change) =>
        change.Added.Concat(change.Removed).Concat(change.Changed).Where(key => key != "sandbox").Select(key => JsonPath.Key(change.Section, key));

    private static IReadOnlyList<string> KeysOf(JsonValue value) => [.. value.Members.Select(m => m.Key)];

    private static JsonValue Member(JsonValue value, string key) => value.Members.FirstOrDefault(m => m.Key == key)?.Value ?? JsonValue.Null;

    /// <summary>The order counts: of two topics that fit alike the first wins.</summary>
    private static bool AreSame(JsonValue one, JsonValue other) =>
        one.Kind == other.Kind
        && one.Literal == other.Literal
        && one.Items.Count == other.Items.Count
        && one.Members.Count == other.Members.Count
        && one.Items.Zip(other.Items).All(i => AreSame(i.First, i.Second))
        && one.Members.Zip(other.Members).All(m => m.First.Key == m.Second.Key && AreSame(m.First.Value, m.Second.Value));
}
