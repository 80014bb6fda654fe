using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace RotationBot.Tests.Crashes;

/// <summary>The sandbox's HTTP interface as a person's program uses it (docs/sandbox.md).</summary>
internal sealed class SandboxClient(Uri host)
{
    private static readonly HttpClient Http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Uri api = new(host, "/sandbox/api/");

    /// <summary>The id of the new message; null: the connection broke, and nobody knows.</summary>
    public async Task<string?> PostAsync(object body, CancellationToken cancellationToken)
    {
        var (status, answer) = await SendAsync("messages", body, cancellationToken);
        Assert.True(status is null or HttpStatusCode.OK, $"{status}: {answer}");
        return answer?.GetProperty("id").GetString();
    }

    /// <returns>Whether it was accepted; null: the connection broke, and nobody knows.</returns>
    public async Task<bool?> DoAsync(string path, object body, CancellationToken cancellationToken) =>
        await SendAsync(path, body, cancellationToken) is ({ } status, _) ? status == HttpStatusCode.OK : null;

    public async Task<string> AdvanceAsync(double minutes, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(api, "clock/advance"), new { minutes }, cancellationToken);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("now").GetString()!;
    }

    public async Task<T> GetAsync<T>(string path, CancellationToken cancellationToken) =>
        (await Http.GetFromJsonAsync<T>(new Uri(api, path), cancellationToken))!;

    public Task<IReadOnlyList<Message>> MessagesAsync(string channel, CancellationToken cancellationToken) =>
        GetAsync<IReadOnlyList<Message>>($"channels/{channel}/messages", cancellationToken);

    /// <summary>Counts the server-sent events until the host is gone.</summary>
    public async Task WatchAsync(Counter all, Counter clock, CancellationToken cancellationToken)
    {
        try
        {
            using var lines = new StreamReader(await Http.GetStreamAsync(new Uri(api, "events"), cancellationToken));
            while (await lines.ReadLineAsync(cancellationToken) is { } line)
                Count(line, all, clock);
        }
        catch (Exception e) when (IsBroken(e))
        {
            return;
        }
    }

    public static bool IsBroken(Exception e) => e is HttpRequestException { StatusCode: null } or IOException;

    private static void Count(string line, Counter all, Counter clock)
    {
        if (line.StartsWith("data:", StringComparison.Ordinal))
            all.Add();
        if (line.Contains("\"clock\"", StringComparison.Ordinal))
            clock.Add();
    }

    private async Task<(HttpStatusCode?, JsonElement?)> SendAsync(string path, object body, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Http.PostAsJsonAsync(new Uri(api, path), body, cancellationToken);
            return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken));
        }
        catch (Exception e) when (IsBroken(e))
        {
            return (null, null);
        }
    }
}

internal sealed record Message(
    string Id, string User, string Text, string? Thread, string? VisibleTo, IReadOnlyList<ButtonOnMessage> Buttons, IReadOnlyList<string> Pings, int Attempts, bool Deleted)
{
    public bool IsBots => User == "rotationbot";

    public int Number => int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    public bool Has(string button) => Buttons.Any(b => b.Id == button);
}

internal sealed record ButtonOnMessage(string Id);
