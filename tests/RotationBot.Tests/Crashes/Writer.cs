using System.Text.RegularExpressions;

namespace RotationBot.Tests.Crashes;

/// <summary>Somebody who asks, and whoever acts on what they asked, one deed after the other, whatever happens to the host.</summary>
internal sealed partial class Writer(string asker, int seed, Counter accepted)
{
    private const int MostAsks = 80;
    private readonly Random random = new(seed);
    private readonly List<Ask> asks = [];

    public IReadOnlyList<Ask> Asks => asks;

    /// <summary>Does one thing.</summary>
    public async Task StepAsync(SandboxClient client, CancellationToken cancellationToken)
    {
        var unposted = asks.Find(a => a.IsKeyed && a.Posted != Heard.Yes);
        var known = asks.Where(a => a.Id is not null).ToList();
        if (unposted is not null || known.Count == 0 || (asks.Count < MostAsks && random.Next(4) == 0))
        {
            await PostAsync(client, unposted ?? NewAsk(), cancellationToken);
            return;
        }
        var ask = known[^random.Next(1, Math.Min(known.Count, random.Next(4) == 0 ? known.Count : 12) + 1)];
        var isAccepted = random.Next(4) == 0 ? await ChatterAsync(client, ask, cancellationToken) : await ActAsync(client, ask, cancellationToken);
        if (isAccepted == true)
            accepted.Add();
    }

    private Ask NewAsk()
    {
        var fate = random.Next(3) == 0 ? Fate.Left : (Fate)random.Next(Enum.GetValues<Fate>().Length);
        var ask = new Ask($"q-{asker}-{asks.Count}-", random.Next(2) == 0 ? Team.Web : Team.Api, asker, fate, random.Next(2) == 0);
        asks.Add(ask);
        return ask;
    }

    private async Task PostAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken)
    {
        ask.Id = await client.PostAsync(new { channel = ask.Team.Channel, user = asker, text = ask.Text, key = ask.IsKeyed ? ask.Token : null }, cancellationToken);
        ask.Posted = ask.Id is null ? Heard.Perhaps : Heard.Yes;
        if (ask.Id is null)
            return;
        accepted.Add();
        while (ask is { Fate: Fate.TakenAtOnce, Taken: Heard.No })
            await TakeAsync(client, ask, cancellationToken);
    }

    /// <summary>Words that change nothing.</summary>
    private async Task<bool?> ChatterAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken) => random.Next(3) switch
    {
        0 => await client.DoAsync("messages", new { channel = ask.Team.Channel, user = asker, text = "Any news?", thread = ask.Id }, cancellationToken),
        1 => await client.DoAsync("messages", new { channel = ask.Team.Channel, user = "tess", text = "Me too", thread = ask.Id }, cancellationToken),
        _ => await client.DoAsync("commands", new { channel = "ops", user = asker, command = "oncall", text = "help" }, cancellationToken),
    };

    /// <returns>Whether a deed was accepted; null: the connection broke, and nobody knows.</returns>
    private async Task<bool?> ActAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken) => ask switch
    {
        { Fate: Fate.Left } or { Deleted: Heard.Yes } => false,
        { Fate: Fate.Edited } => await client.DoAsync($"messages/{ask.Id}/edit", new { user = asker, text = $"{ask.Text}, still {random.Next(1000)}" }, cancellationToken),
        { Fate: Fate.Deleted } => await DeleteAsync(client, ask, cancellationToken),
        { Fate: Fate.Resolved, Taken: Heard.Yes } => await ResolveAsync(client, ask, cancellationToken),
        _ => await TakeAsync(client, ask, cancellationToken),
    };

    private static async Task<bool?> DeleteAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken)
    {
        var answer = await client.DoAsync($"messages/{ask.Id}/delete", new { user = ask.Asker }, cancellationToken);
        var wasDeletedBefore = answer == false;
        ask.Deleted = answer == true || wasDeletedBefore ? Heard.Yes : Heard.Perhaps;
        return answer;
    }

    private async Task<bool?> ResolveAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken)
    {
        if (await ButtonAsync(client, ask, "resolve", cancellationToken) is not { } message)
            return false;
        var answer = await client.DoAsync($"messages/{message.Id}/buttons/resolve", new { user = ask.Team.Primary }, cancellationToken);
        ask.Resolved = Surer(ask.Resolved, answer);
        return answer;
    }

    private async Task<bool?> TakeAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken)
    {
        var answer = await TryTakeAsync(client, ask, cancellationToken);
        if (answer != false)
            ask.Taken = Surer(ask.Taken, answer);
        return answer;
    }

    /// <returns>False: there was nothing to press or to name yet.</returns>
    private async Task<bool?> TryTakeAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken)
    {
        var user = ask.Team.Primary;
        switch (ask.Fate)
        {
            case Fate.TakenByEmoji:
                return await client.DoAsync($"messages/{ask.Id}/reactions", new { user, emoji = "eyes" }, cancellationToken);
            case Fate.TakenByReply:
                return await client.DoAsync("messages", new { channel = ask.Team.Channel, user, text = "Looking", thread = ask.Id }, cancellationToken);
            case Fate.TakenByCommand:
                return await NumberAsync(client, ask, cancellationToken) is { } number
                    ? await client.DoAsync("commands", new { channel = "ops", user, command = "oncall", text = "ack " + number }, cancellationToken)
                    : false;
            default:
                return await ButtonAsync(client, ask, "ack", cancellationToken) is { } message
                    ? await client.DoAsync($"messages/{message.Id}/buttons/ack", new { user }, cancellationToken)
                    : false;
        }
    }

    /// <summary>One of the messages about the request that carry the button.</summary>
    private async Task<Message?> ButtonAsync(SandboxClient client, Ask ask, string button, CancellationToken cancellationToken)
    {
        var about = await ThreadAsync(client, ask, cancellationToken);
        if (ask.Team.PostsTo is { } channel && NumberIn(about) is { } number)
            about = [.. about, .. (await client.MessagesAsync(channel, cancellationToken)).Where(m => m.IsBots && NumberIn([m]) == number)];
        var carrying = about.Where(m => m.Has(button)).ToList();
        return carrying.Count == 0 ? null : carrying[random.Next(carrying.Count)];
    }

    private static async Task<string?> NumberAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken) =>
        NumberIn(await ThreadAsync(client, ask, cancellationToken));

    private static async Task<IReadOnlyList<Message>> ThreadAsync(SandboxClient client, Ask ask, CancellationToken cancellationToken) =>
        [.. (await client.MessagesAsync(ask.Team.Channel, cancellationToken)).Where(m => m.Thread == ask.Id && m.IsBots && m.VisibleTo is null)];

    private static string? NumberIn(IEnumerable<Message> messages) =>
        messages.Select(m => RequestNumber().Match(m.Text)).FirstOrDefault(m => m.Success)?.Value;

    private static Heard Surer(Heard before, bool? answer) => answer == true || before == Heard.Yes ? Heard.Yes : Heard.Perhaps;

    [GeneratedRegex(@"\bR-\d+\b")]
    public static partial Regex RequestNumber();
}
