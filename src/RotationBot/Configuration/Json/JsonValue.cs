namespace RotationBot.Configuration.Json;

internal enum JsonKind
{
    Null,
    Truth,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A value of the file as it was written: keys in their order, doubles included.</summary>
/// <param name="Literal">The text itself, or how a number or truth value is written.</param>
internal sealed record JsonValue(JsonKind Kind, string Literal, IReadOnlyList<JsonValue> Items, IReadOnlyList<JsonMember> Members)
{
    private const int LongestShown = 60;

    public static readonly JsonValue Null = new(JsonKind.Null, "null", [], []);

    /// <summary>The value as a message shows it, shortened.</summary>
    public string Shown => Kind switch
    {
        JsonKind.Text => "\"" + Shorten(Literal) + "\"",
        JsonKind.List => "a list",
        JsonKind.Object => "an object",
        _ => Shorten(Literal),
    };

    private static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}

internal sealed record JsonMember(string Key, JsonValue Value);
