using System.Text;
using System.Text.Json;

namespace RotationBot.Configuration.Json;

/// <summary>Reads JSON with comments and trailing commas into <see cref="JsonValue"/>s.</summary>
internal static class JsonText
{
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = MaxDepth,
    };

    /// <summary>The value, or the one fault that keeps the text from being JSON.</summary>
    public static (JsonValue? Value, ConfigFault? Fault) Parse(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            reader.Read();
            var value = Value(ref reader);
            reader.Read();
            return (value, null);
        }
        catch (JsonException e)
        {
            var at = Place.Of(utf8, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            return (null, at.Fault(Explain(reader.TokenType, reader.CurrentDepth, at.Sign)));
        }
        catch (InvalidOperationException)
        {
            return (null, Place.Of(utf8, (int)reader.TokenStartIndex).Fault("this text holds half a character (a lone \\uD8.. or \\uDC..)"));
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => new(JsonKind.Text, reader.GetString() ?? "", [], []),
        JsonTokenType.Number => new(JsonKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), [], []),
        JsonTokenType.True => new(JsonKind.Truth, "true", [], []),
        JsonTokenType.False => new(JsonKind.Truth, "false", [], []),
        _ => JsonValue.Null,
    };

    private static JsonValue Object(ref Utf8JsonReader reader)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString() ?? "";
            reader.Read();
            members.Add(new JsonMember(key, Value(ref reader)));
        }
        return new(JsonKind.Object, "", [], members);
    }

    private static JsonValue List(ref Utf8JsonReader reader)
    {
        var items = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader));
        return new(JsonKind.List, "", items, []);
    }

    private static string Explain(JsonTokenType before, int depth, string? sign)
    {
        if (sign is null)
            return "the file ends too early: a bracket, a brace or a quote is not closed";
        if (sign is "\n" or "\r")
            return "the line ends inside a text: its closing quote is missing";
        if (depth >= MaxDepth - 1 && sign is ("[" or "{"))
            return $"more than {MaxDepth} levels deep";
        if (EndsAValue(before) && depth > 0 && (sign is "\"" or "{" or "[" || char.IsLetterOrDigit(sign[0])))
            return $"unexpected {sign}: a comma is missing before it";
        return $"unexpected {sign}: this is not JSON";
    }

    private static bool EndsAValue(JsonTokenType token) => token is JsonTokenType.String or JsonTokenType.Number
        or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null or JsonTokenType.EndArray or JsonTokenType.EndObject;

    /// <summary>A place in the text, lines and columns counted from 1.</summary>
    /// <param name="Sign">What stands there; null at the end.</param>
    private readonly record struct Place(int Line, int Column, string? Sign)
    {
        public static Place Of(byte[] utf8, long line, long byteInLine)
        {
            var start = 0;
            for (var i = 0L; i < line && start < utf8.Length; i++)
                start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
            return Of(utf8, (int)Math.Min(start + byteInLine, utf8.Length));
        }

        public static Place Of(byte[] utf8, int offset)
        {
            var before = Encoding.UTF8.GetString(utf8, 0, offset);
            var rest = Encoding.UTF8.GetString(utf8, offset, utf8.Length - offset);
            var lineStart = before.LastIndexOf('\n') + 1;
            var sign = rest.Trim().Length == 0 ? null : rest.EnumerateRunes().First().ToString();
            return new(before.Count(c => c == '\n') + 1, before.Length - lineStart + 1, sign);
        }

        public ConfigFault Fault(string message) => new($"line {Line}, column {Column}", Sign, message);
    }
}
