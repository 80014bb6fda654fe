using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads an object that has exactly one of its keys, such as a target <c>{"role": "primary"}</c>.</summary>
internal static class OneKey
{
    public static (string Key, JsonView View)? Of(JsonView view)
    {
        if (view.Object() is not { } one)
            return null;
        var keys = one.Shape.Keys.Select(k => k.Name).ToList();
        var given = keys.Where(k => one[k] is not null).ToList();
        if (given.Count == 1)
            return (given[0], one[given[0]]!);
        view.Fault($"expected exactly one of the keys {string.Join(", ", keys)}, found {(given.Count == 0 ? "none" : string.Join(" and ", given))}");
        return null;
    }
}
