using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using RotationBot.Benchmarks.Pipeline;

namespace RotationBot.Benchmarks.Sandbox;

/// <summary>People who ask over the sandbox's HTTP interface, each in a channel of their own, and see the reply by its server-sent events.</summary>
internal sealed class SandboxPeople : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient http;
    private readonly byte[][] asks = [.. Enumerable.Range(0, LoadConfig.Channels).Select(Ask)];
    private readonly Dictionary<string, Channel<long>> seen = Enumerable.Range(0, LoadConfig.Channels).ToDictionary(LoadConfig.Channel, _ => Channel.CreateUnbounded<long>());
    private readonly CancellationTokenSource leaving = new();
    private readonly TaskCompletionSource watching = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task watch;

    public SandboxPeople(Uri host)
    {
        http = new HttpClient { BaseAddress = new Uri(host, "/sandbox/api/"), Timeout = Timeout.InfiniteTimeSpan };
        watch = WatchAsync(leaving.Token);
    }

    /// <summary>Returns when somebody who watches can be sure to hear of everything that happens from now on.</summary>
    public Task WatchingAsync(CancellationToken cancellationToken) => watching.Task.WaitAsync(cancellationToken);

    /// <summary>Asks and returns when the bot's reply stands in the channel.</summary>
    public async Task AskAsync(int asker, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(asks[asker]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync("messages", body, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
        var asked = Number(answer.RootElement.GetProperty("id").GetString()!);
        var messages = seen[LoadConfig.Channel(asker)].Reader;
        while (await messages.ReadAsync(cancellationToken).AsTask().WaitAsync(Patience, TimeProvider.System, cancellationToken) <= asked)
            continue;
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Dispose();
        leaving.Dispose();
    }

    private static byte[] Ask(int asker) =>
        JsonSerializer.SerializeToUtf8Bytes(new { channel = LoadConfig.Channel(asker), user = "rosa", text = LoadConfig.Ask });

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(await http.GetStreamAsync("events", cancellationToken), Encoding.UTF8);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            watching.TrySetResult();
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                Hear(line["data: ".Length..]);
        }
    }

    private void Hear(string json)
    {
        using var change = JsonDocument.Parse(json);
        var root = change.RootElement;
        if (root.GetProperty("kind").GetString() == "message" && seen.TryGetValue(root.GetProperty("channel").GetString()!, out var channel))
            channel.Writer.TryWrite(Number(root.GetProperty("message").GetString()!));
    }

    private static long Number(string id) => long.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
}
