using System.Text.Json;

namespace RotationBot.Conformance;

/// <summary>Reading what may be missing. A value of another kind than expected is passed on as it is written, so that the rules can refuse it.</summary>
internal static class Json
{
    /// <summary>Null also if it is there as <c>null</c>.</summary>
    public static JsonElement? Get(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    public static string? Text(this JsonElement element, string name) => element.Get(name)?.AsText();

    public static int? Number(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static IReadOnlyList<string>? Texts(this JsonElement element, string name) =>
        element.Get(name) is { } list ? [.. list.EnumerateArray().Select(AsText)] : null;

    public static IReadOnlyList<T> List<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        element.Get(name) is { } list ? [.. list.EnumerateArray().Select(read)] : [];

    private static string AsText(this JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
