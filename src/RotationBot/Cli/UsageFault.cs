using System.CommandLine;
using System.CommandLine.Parsing;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli;

/// <summary>What is wrong with the words on the command line, in one sentence.</summary>
internal static class UsageFault
{
    /// <returns>Null: nothing. Whoever asks for help need not have said all that the verb needs.</returns>
    public static string? In(ParseResult parsed, IReadOnlyList<string> args) => parsed switch
    {
        { UnmatchedTokens: [var stray, ..] } => Stray(parsed.CommandResult.Command, stray, args),
        { Action: VerbHelp } => null,
        _ when OptionAmongWords(parsed) is { } option => Stray(parsed.CommandResult.Command, option, args),
        { CommandResult.Command: { Action: null, Subcommands: [var first, ..] } half } => $"{Name(half)} what? There is \"{Name(first)}\"; see \"{Name(half)} --help\".",
        _ => parsed.Errors.Select(Sentence).FirstOrDefault(),
    };

    /// <summary>Where a verb takes any number of words, a mistyped option would be one of them. After "--" it may be.</summary>
    private static string? OptionAmongWords(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .Where(t => t.Type == TokenType.Argument && t.Value.Length > 2 && t.Value.StartsWith("--", StringComparison.Ordinal))
        .Select(t => t.Value)
        .FirstOrDefault();

    /// <summary>Every verb that could not be understood leads to the nearest one.</summary>
    private static string Stray(Command command, string stray, IReadOnlyList<string> args)
    {
        if (command.Options.FirstOrDefault(o => args.Contains($"{o.Name}={stray}")) is { } flag)
            return $"{flag.Name} takes no value.";
        if (stray.StartsWith('-'))
            return Unknown("option", stray.Split('=')[0], command, command.Options.Select(o => o.Name));
        return command.Subcommands.Count > 0
            ? Unknown("verb", stray, command, command.Subcommands.Select(c => c.Name).Append("help"))
            : $"\"{stray}\" is one word too many; see \"{Name(command)} --help\".";
    }

    private static string Unknown(string kind, string seen, Command command, IEnumerable<string> known)
    {
        var hint = Nearest.To(seen, known) is { } nearest ? $"did you mean \"{nearest}\"?" : $"see \"{Name(command)} --help\".";
        return $"there is no {kind} \"{seen}\"; {hint}";
    }

    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value.",
        OptionResult { Tokens.Count: > 1 } option => $"{option.Option.Name} is given more than once.",
        ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.HelpName ?? argument.Argument.Name} is missing; see \"{Name(CommandOf(argument))} --help\".",
        _ => error.Message,
    };

    private static Command CommandOf(SymbolResult result) => result is CommandResult command ? command.Command : CommandOf(result.Parent!);

    private static string Name(Command command) =>
        command.Parents.FirstOrDefault() is Command parent ? $"{Name(parent)} {command.Name}" : command.Name;
}
