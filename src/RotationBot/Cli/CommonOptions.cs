using System.CommandLine;
using System.CommandLine.Parsing;

namespace RotationBot.Cli;

/// <summary>Options that mean the same with every verb that has them.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Config = new("--config")
    {
        HelpName = "PATH",
        CustomParser = NotEmpty,
        Description = "the configuration (else $ROTATIONBOT_CONFIG, else bot.config.json here or beside the program)",
    };

    public static readonly Option<string?> Data = new("--data")
    {
        HelpName = "DIR",
        CustomParser = NotEmpty,
        Description = "where the stores lie, instead of the folder in store.path",
    };

    public static readonly Option<bool> Json = new("--json") { Arity = ArgumentArity.Zero, Description = "answers in JSON" };

    /// <summary>An empty value is a variable of the shell's that is not set, never what was meant.</summary>
    private static string? NotEmpty(ArgumentResult given)
    {
        if (given.Tokens[0].Value.Length == 0)
            given.AddError($"{((OptionResult)given.Parent!).Option.Name} needs a value.");
        return given.Tokens[0].Value;
    }
}
