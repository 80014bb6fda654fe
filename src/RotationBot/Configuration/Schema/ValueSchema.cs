using System.Text.Json.Nodes;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Schema;

/// <summary>What the schema says of a value.</summary>
internal static class ValueSchema
{
    /// <summary>Where the definition of an object stands in the schema.</summary>
    public static string Place(ObjectShape shape) => "#/definitions/" + shape.Anchor;

    public static JsonObject Of(Shape shape) => shape switch
    {
        TextShape { Words.Count: > 0 } word => new() { ["enum"] = Texts(word.Words) },
        TextShape text => new() { ["type"] = "string", ["pattern"] = text.Pattern ?? @"\S" },
        TruthShape => new() { ["type"] = "boolean" },
        WholeShape whole => new() { ["type"] = "integer", ["minimum"] = whole.Least, ["maximum"] = whole.Most },
        NumberShape number => new() { ["type"] = "number", ["exclusiveMinimum"] = 0, ["maximum"] = number.Most },
        DurationShape => new() { ["type"] = Texts(["string", "integer"]), ["minLength"] = 1, ["pattern"] = Durations.Pattern, ["minimum"] = 0, ["maximum"] = Durations.MostSeconds },
        ListShape list => List(list),
        MapShape map => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = Ids.Pattern }, ["additionalProperties"] = Of(map.Value) },
        EitherShape either => new() { ["anyOf"] = new JsonArray(Of(either.Text), Of(either.Other)) },
        ObjectShape named => new() { ["$ref"] = Place(named) },
        RefusedShape => Null(),
        _ => throw new InvalidOperationException($"the schema has no words for {shape}"),
    };

    /// <summary>The same, or null: a key that need not be given may also be null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
            words.Add(null);
        else if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        else if (schema["type"] is JsonArray types)
            types.Add("null");
        else if (schema["anyOf"] is JsonArray alternatives)
            alternatives.Add(Null());
        else
            return new() { ["anyOf"] = new JsonArray(schema, Null()) };
        return schema;
    }

    public static JsonObject Null() => new() { ["type"] = "null" };

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    public static JsonObject Named<T>(IEnumerable<T> things, Func<T, string> name, Func<T, JsonObject> schema) =>
        new(things.Select(t => KeyValuePair.Create(name(t), (JsonNode?)schema(t))));

    private static JsonObject List(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.Empty is not null)
            schema["minItems"] = 1;
        if (list.Unique)
            schema["uniqueItems"] = true;
        return schema;
    }
}
