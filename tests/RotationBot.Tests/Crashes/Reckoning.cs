namespace RotationBot.Tests.Crashes;

/// <summary>What stands in the channels once everything is done, held against what people did.</summary>
internal sealed class Reckoning
{
    private static readonly string[] Channels = ["web", "api", "api-team", "ops"];

    private readonly Dictionary<string, IReadOnlyList<Message>> channels = [];

    private Reckoning()
    {
    }

    public IReadOnlyList<Message> Bots => [.. channels.Values.SelectMany(m => m).Where(m => m is { IsBots: true, VisibleTo: null })];

    public static async Task<Reckoning> ReadAsync(SandboxClient client, CancellationToken cancellationToken)
    {
        var read = new Reckoning();
        foreach (var channel in Channels)
            read.channels[channel] = await client.MessagesAsync(channel, cancellationToken);
        return read;
    }

    /// <summary>Holds every cry for help against what is said about it.</summary>
    /// <returns>The requests found, one per cry that was heard in time.</returns>
    public IReadOnlyList<Story> Settle(IEnumerable<Ask> asks)
    {
        var stories = asks.Select(StoryOf).OfType<Story>().ToList();
        stories.ForEach(s => s.Check());
        var told = stories.SelectMany(s => s.All).Select(m => m.Id).ToHashSet();
        Assert.Empty(Bots.Where(m => !told.Contains(m.Id)).Select(m => m.Text));
        return [.. stories.Where(s => s.Number is not null)];
    }

    private Story? StoryOf(Ask ask)
    {
        var asking = channels[ask.Team.Channel].Where(m => m.Thread is null && IsAbout(m, ask)).ToList();
        Assert.True(asking.Count == 1 || (asking.Count == 0 && ask.Posted != Heard.Yes), $"{ask.Token}: posted {ask.Posted}, stands {asking.Count} times");
        return asking.Count == 0 ? null : new Story(ask, asking[0].Id, Bots);
    }

    /// <summary>A deleted message has no words any more; it is known by its id.</summary>
    private static bool IsAbout(Message message, Ask ask) => message.Id == ask.Id || message.Text.Contains(ask.Token, StringComparison.Ordinal);
}
