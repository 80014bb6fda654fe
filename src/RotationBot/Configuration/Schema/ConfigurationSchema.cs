using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Schema;

/// <summary>
/// The JSON Schema of bot.config.json, for editors. It checks what can be seen without knowing the rest of the file; the bot
/// checks that and all the rest. Draft 7: editors know it in full, later drafts only in part, and nothing of those is needed.
/// </summary>
internal static class ConfigurationSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Text() => Root().ToJsonString(Readable) + "\n";

    private static JsonObject Root()
    {
        var root = ObjectSchema.Of(FileShapes.File);
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "title", "RotationBot configuration");
        root["definitions"] = ValueSchema.Named(FileShapes.File.Objects().Skip(1), o => o.Anchor, ObjectSchema.Of);
        return root;
    }
}
