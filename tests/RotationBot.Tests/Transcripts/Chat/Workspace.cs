using System.Net.Http.Json;
using System.Text.Json;

namespace RotationBot.Tests.Transcripts.Chat;

/// <summary>A message as the sandbox's API shows it.</summary>
internal sealed record Message(string Id, string User, string Text, string? Thread, string At, string? VisibleTo, IReadOnlyList<Button> Buttons, IReadOnlyList<string> Pings, int Attempts, bool Deleted)
{
    public string Channel { get; init; } = "";

    /// <summary>Ids increase with time.</summary>
    public int Number => int.Parse(Id[1..], System.Globalization.CultureInfo.InvariantCulture);

    public bool IsFromBot => User == "rotationbot";
}

internal sealed record Button(string Id, string Label, IReadOnlyList<Choice>? Choices);

internal sealed record Choice(string Value, string Label);

/// <summary>The workspace seen through its API: what people can do and see there.</summary>
internal sealed class Workspace(Func<Uri> address) : IDisposable
{
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private const int FewPeople = 10;

    private readonly HashSet<string> conversations = [];
    private List<string>? everybody;

    public void Dispose() => client.Dispose();

    /// <summary>A conversation with the bot is looked at from now on.</summary>
    public void Watch(string channel)
    {
        if (channel.StartsWith('@'))
            conversations.Add(channel);
    }

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) =>
        await client.GetFromJsonAsync<JsonElement>(At(path), cancellationToken);

    /// <exception cref="RefusedException">The workspace says no.</exception>
    public async Task<JsonElement> DoAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsJsonAsync(At(path), body, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return response.IsSuccessStatusCode ? answer : throw new RefusedException(answer.GetProperty("error").GetString()!);
    }

    public async Task<List<Message>> MessagesAsync(CancellationToken cancellationToken)
    {
        var channels = (await GetAsync("channels", cancellationToken)).EnumerateArray().Select(c => c.GetProperty("name").GetString()!);
        var all = new List<Message>();
        foreach (var channel in channels.Concat(await ConversationsAsync(cancellationToken)))
        {
            all.AddRange((await SaidInAsync(channel, cancellationToken)).Select(m => m with { Channel = channel }));
        }
        return [.. all.OrderBy(m => m.Number)];
    }

    /// <summary>Nothing, in a conversation with somebody who has left.</summary>
    private async Task<List<Message>> SaidInAsync(string channel, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(At($"channels/{Uri.EscapeDataString(channel)}/messages"), cancellationToken);
        if (response.StatusCode == System.Net.HttpStatusCode.NotFound && channel.StartsWith('@'))
            return [];
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<List<Message>>(cancellationToken))!;
    }

    /// <summary>With the bot: everybody's in a small organisation, else those somebody began, for there are many.</summary>
    private async Task<IEnumerable<string>> ConversationsAsync(CancellationToken cancellationToken)
    {
        everybody ??= [.. (await GetAsync("users", cancellationToken)).EnumerateArray().Select(u => "@" + u.GetProperty("id").GetString())];
        return everybody.Count <= FewPeople ? everybody : conversations;
    }

    /// <summary>What a calendar program gets: whose it is and how many events, or the status.</summary>
    public async Task<string> ReadCalendarAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(new Uri(address(), path), cancellationToken);
        var lines = (await response.Content.ReadAsStringAsync(cancellationToken)).Split("\r\n");
        return response.IsSuccessStatusCode
            ? $"{lines.Single(l => l.StartsWith("X-WR-CALNAME:", StringComparison.Ordinal))[13..]}: {lines.Count(l => l == "BEGIN:VEVENT")} events"
            : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private Uri At(string path) => new(address(), "/sandbox/api/" + path);
}

internal sealed class RefusedException(string message) : Exception(message);
