using System.Net.Sockets;
using RotationBot.Configuration;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>Starts the host, or says in one sentence why not.</summary>
internal static class RunCommand
{
    /// <returns>The exit code, once the host has stopped.</returns>
    public static async Task<int> RunAsync(RunOptions options, Streams streams, CancellationToken cancellationToken)
    {
        try
        {
            return await StartAsync(options, streams, cancellationToken);
        }
        catch (Exception e) when (e is StoreException or SandboxStoreException)
        {
            return await RefuseAsync(streams, "rotationbot: " + e.Message, ExitCode.Unavailable, cancellationToken);
        }
        catch (Exception e)
        {
            return await RefuseAsync(streams, $"rotationbot: this is a bug, please report it: {e}", ExitCode.Bug, cancellationToken);
        }
    }

    private static async Task<int> StartAsync(RunOptions options, Streams streams, CancellationToken cancellationToken)
    {
        var path = ConfigurationLocation.Find(
            options.Config, Environment.GetEnvironmentVariable(ConfigurationLocation.Variable), Environment.CurrentDirectory, AppContext.BaseDirectory);
        var (settings, faults) = ConfigurationFile.Load(path, options.Data is { } data ? Path.GetFullPath(data) : null);
        if (settings is null)
            return await RefuseAsync(streams, ConfigurationReport.Write(path, faults), ExitCode.BadConfiguration, cancellationToken);
        var listen = AddressOf(options, settings.Web);
        if (!listen.IsLoopback && !options.AllowRemote)
            return await RefuseAsync(streams, $"rotationbot: {listen.Host} can be reached from other machines; say --allow-remote if that is meant.", ExitCode.BadConfiguration, cancellationToken);
        await using var store = SqliteStore.Open(settings.StorePath);
        return await ServeAsync(new HostPlan(settings, listen, options), store, streams, cancellationToken);
    }

    private static Uri AddressOf(RunOptions options, WebSettings web)
    {
        var listen = options.Listen ?? web.Listen;
        return options.Port is { } port ? new UriBuilder(listen) { Port = port }.Uri : listen;
    }

    private static async Task<int> ServeAsync(HostPlan plan, SqliteStore store, Streams streams, CancellationToken cancellationToken)
    {
        await using var app = plan.Build(store);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return await RefuseAsync(streams, $"rotationbot: cannot listen on {plan.Listen.Authority}: {e.Message}", ExitCode.Unavailable, cancellationToken);
        }
        var folder = Path.GetDirectoryName(store.Path);
        await streams.Output.WriteLineAsync($"RotationBot sandbox: {app.Urls.First()}  (data in {folder}, Ctrl+C stops)");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Fine;
    }

    private static async Task<int> RefuseAsync(Streams streams, string sentence, int exitCode, CancellationToken cancellationToken)
    {
        await streams.Error.WriteLineAsync(sentence.AsMemory(), cancellationToken);
        return exitCode;
    }
}
