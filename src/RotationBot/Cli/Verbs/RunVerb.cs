using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RotationBot.Configuration.Sections;

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

    public static Verb For(Shell shell) => new Verb("run", "starts the bot; without a platform in the configuration, a sandbox", "run", "run --port 5081 --data data")
    {
        CommonOptions.Config,
        CommonOptions.Data,
        Listen,
        Port,
        AllowRemote,
        Verbose,
    }.Does((parsed, cancellationToken) => RunAsync(parsed, shell, cancellationToken));

    private static Task<int> RunAsync(ParseResult parsed, Shell shell, CancellationToken cancellationToken)
    {
        var options = new RunOptions
        {
            Listen = parsed.GetValue(Listen),
            Port = parsed.GetValue(Port),
            AllowRemote = parsed.GetValue(AllowRemote),
            Verbose = parsed.GetValue(Verbose),
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

    private static int? PortOf(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
            return port;
        given.AddError($"--port takes a number from 0 to 65535, not \"{given.Tokens[0].Value}\".");
        return null;
    }
}
