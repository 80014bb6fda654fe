using System.Globalization;
using RotationBot.Configuration.Sections;

namespace RotationBot.Cli;

/// <summary>The options of <c>run</c>.</summary>
internal sealed record RunOptions
{
    private static readonly string[] Names = ["--config", "--listen", "--port", "--data", "--allow-remote", "--verbose"];

    public string? Config { get; init; }

    /// <summary>Replaces <c>web.listen</c>.</summary>
    public Uri? Listen { get; init; }

    /// <summary>Replaces only the port of whatever is listened to.</summary>
    public int? Port { get; init; }

    public string? Data { get; init; }
    public bool AllowRemote { get; init; }
    public bool Verbose { get; init; }

    /// <returns>The options, or one sentence on what is wrong.</returns>
    public static (RunOptions? Options, string? Fault) Parse(IReadOnlyList<string> args)
    {
        var options = new RunOptions();
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = Split(args[i]);
            if (NeedsValue(name))
                value ??= ++i < args.Count ? args[i] : null;
            (options, var fault) = options.With(name, value);
            if (fault is not null)
                return (null, fault);
        }
        return (options, null);
    }

    private static (string Name, string? Value) Split(string arg) =>
        arg.IndexOf('=') is var at and > 0 ? (arg[..at], arg[(at + 1)..]) : (arg, null);

    private static bool NeedsValue(string name) => name is "--config" or "--listen" or "--port" or "--data";

    private (RunOptions, string? Fault) With(string name, string? value) => (name, value) switch
    {
        ("--config" or "--data" or "--listen" or "--port", null or "") => (this, $"rotationbot: {name} needs a value."),
        ("--config", _) => (this with { Config = value }, null),
        ("--data", _) => (this with { Data = value }, null),
        ("--listen", _) => Urls.Listening(value!) is { } listen
            ? (this with { Listen = listen }, null)
            : (this, $"rotationbot: --listen takes {Urls.ListeningRule}, not \"{value}\"."),
        ("--port", _) => PortOf(value!) is { } port
            ? (this with { Port = port }, null)
            : (this, $"rotationbot: --port takes a number from 0 to 65535, not \"{value}\"."),
        ("--allow-remote", null) => (this with { AllowRemote = true }, null),
        ("--verbose", null) => (this with { Verbose = true }, null),
        ("--allow-remote" or "--verbose", _) => (this, $"rotationbot: {name} takes no value."),
        _ => (this, CommandLine.Unknown("option", name, Names)),
    };

    private static int? PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : null;
}
