using RotationBot.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Crashes;

/// <summary>The file changes under a running process.</summary>
public sealed class ReloadTests : IDisposable
{
    private static readonly string Config = Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json");

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_change_of_the_file_is_seen_without_a_word()
    {
        await using var host = Start();
        var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));

        Edit("\"ops\": {}", "\"ops\": {}, \"ducks\": {}");

        await Wait.UntilAsync("the new channel is there", () => HasChannelAsync(client, "ducks"));
    }

    [SkippableFact]
    public async Task A_hang_up_has_the_file_read_at_once_and_one_with_a_mistake_leaves_the_host_running()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        await using var host = Start();
        var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));

        Edit("\"channel\": \"api-team\"", "\"channel\": \"nowhere\"");
        host.HangUp();
        await Wait.UntilAsync("it says so after the line that it listens", () => Task.FromResult(host.Lines.Count >= 2));
        await Wait.UntilAsync("it says that nothing is better", () => Task.FromResult(HangsUpUntil(host, lines: 3)));
        Edit("\"channel\": \"nowhere\"", "\"channel\": \"ducks\"");
        Edit("\"ops\": {}", "\"ops\": {}, \"ducks\": {}");
        host.HangUp();

        await Wait.UntilAsync("the new channel is there", () => HasChannelAsync(client, "ducks"));
        host.Terminate();
        var end = await host.EndAsync(patience.Token);
        Assert.Equal(0, end.ExitCode);
        Assert.Contains("is refused, the configuration from before stays in force: teams.api.channel: unknown channel \"nowhere\"", end.Errors, StringComparison.Ordinal);
        Assert.Contains("is still refused, the one from before stays in force", end.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_hang_up_while_the_host_starts_does_not_end_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        await using var host = Start();
        await Wait.UntilAsync("it has begun", () => Task.FromResult(Directory.EnumerateFiles(folder.Path, "*.db*").Any()));

        host.HangUp();

        await host.Address.WaitAsync(patience.Token);
    }

    [Fact]
    public async Task An_entry_written_into_the_past_while_the_host_was_down_is_refused_at_the_start()
    {
        await using (var host = Start())
        {
            await host.Address.WaitAsync(patience.Token);
            host.Kill();
        }
        Edit("\"unit\": \"days\" }", "\"unit\": \"days\" }, \"changes\": [{ \"effective\": \"2026-01-06\", \"participants\": [\"bob\"] }]");

        await using var refused = Start();
        var end = await refused.EndAsync(patience.Token);

        Assert.Equal((78, 0), (end.ExitCode, refused.Output));
        Assert.StartsWith("bot.config.json: 1 error\n  error   rotas.desk.roles[0].changes[0].effective: \"2026-01-06\" has passed", end.Errors, StringComparison.Ordinal);
    }

    /// <summary>Two signals that arrive together are one to the process, so it is asked again.</summary>
    private static bool HangsUpUntil(HostProcess host, int lines)
    {
        if (host.Lines.Count >= lines)
            return true;
        host.HangUp();
        return false;
    }

    private string Copy => folder.File(ConfigurationLocation.FileName);

    private HostProcess Start()
    {
        if (!File.Exists(Copy))
            File.Copy(Config, Copy);
        return HostProcess.Start("--config", Copy, "--port", "0", "--data", folder.Path);
    }

    private void Edit(string old, string now)
    {
        var text = File.ReadAllText(Copy);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Copy, text.Replace(old, now, StringComparison.Ordinal));
    }

    private async Task<bool> HasChannelAsync(SandboxClient client, string name) =>
        (await client.GetAsync<IReadOnlyList<Channel>>("channels", patience.Token)).Any(c => c.Name == name);

    private sealed record Channel(string Name);
}
