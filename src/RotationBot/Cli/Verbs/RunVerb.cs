using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RotationBot.Configuration.Sections;
using RotationBot.Logs;

namespace RotationBot.Cli.Verbs;

internal static class RunVerb
{
    private static readonly Option<Uri?> Listen = new("--listen")
    {
        HelpName = "URL",
        Description = "where the web page is, instead of web.listen: http://HOST:PORT",
        CustomParser = AddressOf,
    };

    private static readonly Option<int?> Port = new("--port") { HelpName = "N", Description = "another port, at the same address", CustomParser = PortOf };

    private static readonly Option<bool> AllowRemote = new("--allow-remote")
    {
        Arity = ArgumentArity.Zero,
        Description = "permits an address that other machines reach; it listens to nothing more by itself",
    };

    private static readonly Option<bool> Verbose = new("--verbose") { Arity = ArgumentArity.Zero, Description = "tells more" };

    private static readonly Option<LogFormat> Format = new("--log-format") { HelpName = "text|json", Description = "how log lines on standard error are written: for people (text), or one JSON object a line", CustomParser = FormatOf };

    public static Verb For(Shell shell) => new Verb("run", "starts the bot; without a platform in the configuration, a sandbox", "run", "run --port 5081 --data data")
    {
        CommonOptions.Config,
        CommonOptions.Data,
        Listen,
        Port,
        AllowRemote,
        Verbose,
        Format,
    }.Does((parsed, cancellationToken) => RunAsync(parsed, shell, cancellationToken));

    private static Task<int> RunAsync(ParseResult parsed, Shell shell, CancellationToken cancellationToken)
    {
        var options = new RunOptions
        {
            Listen = parsed.GetValue(Listen),
            Port = parsed.GetValue(Port),
            AllowRemote = parsed.GetValue(AllowRemote),
            Verbose = parsed.GetValue(Verbose),
            LogFormat = parsed.GetValue(Format),
        };
        return Configured.RunAsync(parsed, shell, settings => RunCommand.RunAsync(settings, options, shell, cancellationToken), cancellationToken);
    }

    private static Uri? AddressOf(ArgumentResult given)
    {
        if (Urls.Listening(given.Tokens[0].Value) is { } url)
            return url;
        given.AddError($"--listen takes {Urls.ListeningRule}, not \"{given.Tokens[0].Value}\".");
        return null;
    }

    private static LogFormat FormatOf(ArgumentResult given)
    {
        var word = given.Tokens[0].Value;
        if (word is not ("text" or "json"))
            given.AddError($"--log-format takes text or json, not \"{word}\".");
        return word == "json" ? LogFormat.Json : LogFormat.Text;
    }

    private static int? PortOf(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
            return port;
        given.AddError($"--port takes a number from 0 to 65535, not \"{given.Tokens[0].Value}\".");
        return null;
    }
}
