using System.CommandLine;

namespace RotationBot.Cli;

/// <summary>Options that mean the same with every verb that has them.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Config = new("--config")
    {
        HelpName = "PATH",
        Description = "the configuration (else $ROTATIONBOT_CONFIG, else bot.config.json here or beside the program)",
    };

    public static readonly Option<string?> Data = new("--data")
    {
        HelpName = "DIR",
        Description = "where the stores lie, instead of the folder in store.path",
    };

    public static readonly Option<bool> Json = new("--json") { Arity = ArgumentArity.Zero, Description = "answers in JSON" };
}
