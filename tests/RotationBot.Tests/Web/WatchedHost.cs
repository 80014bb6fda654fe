using System.Net;
using System.Text.Json;
using RotationBot.Tests.Transcripts.Chat;

namespace RotationBot.Tests.Web;

/// <summary>A host with three people on the ladder of each of two teams, seen from outside.</summary>
internal sealed class WatchedHost : IAsyncDisposable
{
    private readonly Workspace workspace;
    private readonly HttpClient client = new();

    private WatchedHost() => workspace = new Workspace(() => Host.Address);

    public BotHost Host { get; } = new(Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json"));

    public static async Task<WatchedHost> StartAsync(CancellationToken cancellationToken)
    {
        var host = new WatchedHost();
        await host.StartAsync(hearsAllAgain: false, cancellationToken);
        return host;
    }

    public async Task StartAsync(bool hearsAllAgain, CancellationToken cancellationToken)
    {
        await Host.StartAsync(hearsAllAgain, cancellationToken);
        await AdvanceAsync(0, cancellationToken);
    }

    /// <returns>The id of the message.</returns>
    public async Task<string> PostAsync(string channel, string text, CancellationToken cancellationToken)
    {
        var said = await DoAsync("messages", new { channel, user = "rosa", text }, cancellationToken);
        return said.GetProperty("id").GetString()!;
    }

    /// <summary>Somebody presses a button under the bot's answer in the thread of that message.</summary>
    public async Task PressAsync(string user, string button, string thread, CancellationToken cancellationToken)
    {
        var answer = (await workspace.MessagesAsync(cancellationToken)).First(m => m.Thread == thread && m.Buttons.Any(b => b.Id == button));
        await DoAsync($"messages/{answer.Id}/buttons/{button}", new { user }, cancellationToken);
    }

    public Task AdvanceAsync(double minutes, CancellationToken cancellationToken) => workspace.DoAsync("clock/advance", new { minutes }, cancellationToken);

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path, string? host, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Host.Address, path));
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, cancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public async Task<Exposition> MetricsAsync(CancellationToken cancellationToken) =>
        Exposition.Read((await GetAsync("/metrics", null, cancellationToken)).Text);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        workspace.Dispose();
        client.Dispose();
    }

    /// <summary>And everything that follows from it.</summary>
    private async Task<JsonElement> DoAsync(string path, object body, CancellationToken cancellationToken)
    {
        var answer = await workspace.DoAsync(path, body, cancellationToken);
        await AdvanceAsync(0, cancellationToken);
        return answer;
    }
}
