using System.Net.Sockets;
using RotationBot.Configuration;
using RotationBot.InForce;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>Starts the host, or says in one sentence why not.</summary>
internal static class RunCommand
{
    /// <returns>The exit code, once the host has stopped.</returns>
    public static async Task<int> RunAsync(Settings settings, RunOptions options, Shell shell, CancellationToken cancellationToken)
    {
        using var hangUps = HangUp.Outlive();
        var listen = AddressOf(options, settings.Web);
        if (!listen.IsLoopback && !options.AllowRemote)
            return await shell.RefuseAsync($"rotationbot: {listen.Host} can be reached from other machines; say --allow-remote if that is meant.", ExitCode.BadConfiguration, cancellationToken);
        await using var store = SqliteStore.Open(settings.StorePath);
        return await ServeAsync(new HostPlan(settings, listen, options) { Clock = shell.Clock }, store, shell, cancellationToken);
    }

    private static Uri AddressOf(RunOptions options, WebSettings web)
    {
        var listen = options.Listen ?? web.Listen;
        return options.Port is { } port ? new UriBuilder(listen) { Port = port }.Uri : listen;
    }

    private static async Task<int> ServeAsync(HostPlan plan, SqliteStore store, Shell shell, CancellationToken cancellationToken)
    {
        await using var app = plan.Build(store);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return await shell.RefuseAsync($"rotationbot: cannot listen on {plan.Listen.Authority}: {e.Message}", ExitCode.Unavailable, cancellationToken);
        }
        catch (RefusedAtStartException e)
        {
            return await shell.RefuseAsync(ConfigurationReport.Write(plan.Settings.Source!.Path, e.Faults), ExitCode.BadConfiguration, cancellationToken);
        }
        var folder = Path.GetDirectoryName(store.Path);
        await shell.SayAsync($"{HostedPlatforms.Words(plan.Settings)}: {app.Urls.First()}  (data in {folder}, Ctrl+C stops)", cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Fine;
    }
}
