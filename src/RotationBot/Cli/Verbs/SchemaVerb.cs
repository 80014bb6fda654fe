using RotationBot.Configuration.Schema;

namespace RotationBot.Cli.Verbs;

internal static class SchemaVerb
{
    public static Verb For(Shell shell) => new Verb("schema", "prints the JSON Schema of the configuration", "schema > bot.config.schema.json")
    {
        CommonOptions.Json,
    }.Does((_, cancellationToken) => shell.SayAsync(ConfigurationSchema.Text().TrimEnd('\n'), cancellationToken));
}
