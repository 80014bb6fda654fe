using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Json;

/// <summary>Holds the keys of an object against its shape: unknown ones, missing ones, and those of another kind.</summary>
internal static class KeyCheck
{
    public const string Missing = "missing; it must be given";

    public static void Check(JsonValue value, ObjectShape shape, string path, FaultList faults)
    {
        var names = shape.Keys.Select(k => k.Name).ToList();
        foreach (var unknown in value.Members.Where(m => !names.Contains(m.Key)))
            faults.Add(JsonPath.Key(path, unknown.Key), unknown.Value.Shown, $"unknown key{Hint.For(unknown.Key, names, "allowed")}");

        var given = value.Members.Where(m => m.Value.Kind != JsonKind.Null).ToLookup(m => m.Key, m => m.Value);
        var kind = shape.KindKey is { } key ? shape.Kinds.FirstOrDefault(k => k == given[key].FirstOrDefault()?.Literal) : null;
        foreach (var missing in shape.Keys.Where(k => k.IsRequired && k.IsOf(kind) && !given.Contains(k.Name)))
            faults.Add(JsonPath.Key(path, missing.Name), null, Missing + (missing.Example is { } example ? ", for example " + example : ""));
        if (kind is not null)
            RefuseOtherKinds(given, kind, shape, path, faults);
    }

    private static void RefuseOtherKinds(ILookup<string, JsonValue> given, string kind, ObjectShape shape, string path, FaultList faults)
    {
        var own = shape.Keys.Where(k => k.IsOf(kind)).Select(k => k.Name);
        foreach (var foreign in shape.Keys.Where(k => !k.IsOf(kind) && given.Contains(k.Name)))
            faults.Add(JsonPath.Key(path, foreign.Name), given[foreign.Name].First().Shown, $"a {shape.Name} of kind \"{kind}\" has no such key; allowed: {string.Join(", ", own)}");
    }
}
