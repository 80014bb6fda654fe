using System.Text.Json.Nodes;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Schema;

/// <summary>What the schema says of an object and each of its keys.</summary>
internal static class ObjectSchema
{
    public static JsonObject Of(ObjectShape shape)
    {
        var schema = new JsonObject { ["description"] = shape.About, ["type"] = "object" };
        schema["properties"] = ValueSchema.Named(shape.Keys, k => k.Name, k => Property(k, k.IsAlwaysRequired));
        schema["additionalProperties"] = shape.Other is { } other ? Property(other, required: true) : false;
        var required = ValueSchema.Texts(shape.Keys.Where(k => k.IsAlwaysRequired).Select(k => k.Name));
        if (required.Count > 0)
            schema["required"] = required;
        JsonArray rules = [.. shape.Choices.Select(Rule), .. shape.Kinds.Select(kind => Kind(shape, kind))];
        if (rules.Count > 0)
            schema["allOf"] = rules;
        return schema;
    }

    private static JsonObject Property(Key key, bool required)
    {
        var value = ValueSchema.Of(key.Value);
        if (!required && key.Value is not RefusedShape)
            value = ValueSchema.OrNull(value);
        else if (key.Value is ObjectShape)
            value = new() { ["allOf"] = new JsonArray(value) }; // draft 7 ignores what stands beside a $ref
        var property = new JsonObject { ["description"] = Description(key) };
        foreach (var (word, said) in value)
            property[word] = said?.DeepClone();
        if (key.Default is not null)
            property["default"] = JsonNode.Parse(key.Default);
        if (key.Example is not null)
            property["examples"] = new JsonArray(JsonNode.Parse(key.Example));
        return property;
    }

    private static string Description(Key key)
    {
        var about = key.Value is RefusedShape ? key.About + " Not supported by this version." : key.About;
        return key.Otherwise is null ? about : $"{about} Without it: {key.Otherwise}.";
    }

    private static JsonNode Rule(Choice choice) => choice.Needed
        ? new JsonObject { ["oneOf"] = new JsonArray([.. choice.Keys.Select(k => Given(k))]) }
        : new JsonObject { ["not"] = Given([.. choice.Keys]) };

    /// <summary>All of the keys are there; null counts as not given.</summary>
    private static JsonObject Given(params string[] keys) => new()
    {
        ["required"] = ValueSchema.Texts(keys),
        ["properties"] = ValueSchema.Named(keys, k => k, _ => new() { ["not"] = ValueSchema.Null() }),
    };

    private static JsonNode Kind(ObjectShape shape, string kind)
    {
        var own = Given([.. shape.Keys.Where(k => k.IsRequired && k.Kinds.Count > 0 && k.IsOf(kind)).Select(k => k.Name)]);
        foreach (var foreign in shape.Keys.Where(k => !k.IsOf(kind)))
            own["properties"]![foreign.Name] = ValueSchema.Null();
        var isKind = new JsonObject { ["required"] = new JsonArray(shape.KindKey), ["properties"] = new JsonObject { [shape.KindKey!] = new JsonObject { ["const"] = kind } } };
        return new JsonObject { ["if"] = isKind, ["then"] = own };
    }
}
