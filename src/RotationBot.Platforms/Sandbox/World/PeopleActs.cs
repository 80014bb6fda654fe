namespace RotationBot.Platforms.Sandbox.World;

/// <summary>What people do. When a method returns a value, the deed is durable and the bot will hear of it.</summary>
internal sealed class PeopleActs(WorldFile file, Workspace workspace, EventLog events, SandboxTime time, Signals signals)
{
    private readonly MessageTable messages = new(file);

    /// <param name="thread">Any message of the thread.</param>
    /// <param name="key">Posting the same key again gives the first message.</param>
    public Outcome<string> Post(string channel, string user, string text, string? thread, string? key)
    {
        var spot = workspace.SpotOf(channel, user);
        var words = Words.Text(text);
        if ((spot.Refusal ?? words.Refusal) is { } refusal)
            return refusal;
        return Done(file.Write<Outcome<Stored>>(() =>
        {
            if (FirstOf(key) is { } first)
                return first;
            var root = Root(thread, spot.Value);
            if (root.Refusal is { } noThread)
                return noThread;
            var at = Now();
            var number = messages.Add(new NewMessage(spot.Value, words.Value!, root.Value, at));
            messages.SetPings(number, Told(words.Value!, spot.Value.User));
            Remember(key, number);
            events.Append(new WorldEvent(0, Happening.Posted, spot.Value, at, number, root.Value, words.Value, null));
            return new Stored(number, spot.Value.Channel, spot.Value.User, words.Value!, root.Value, null, MessageState.Shown);
        }));
    }

    public Outcome<string> Edit(string message, string user, string text)
    {
        var words = Words.Text(text);
        if (words.Refusal is { } refusal)
            return refusal;
        return Do(message, user, Own, (found, spot, at) =>
        {
            if (found.Text == words.Value)
                return null;
            messages.SetText(found.Number, words.Value!, at);
            events.Append(new WorldEvent(0, Happening.Edited, spot, at, found.Number, found.Root, words.Value, null));
            return null;
        });
    }

    public Outcome<string> Delete(string message, string user) => Do(message, user, Own, (found, spot, at) =>
    {
        messages.Delete(found.Number);
        events.Append(new WorldEvent(0, Happening.Deleted, spot, at, found.Number, found.Root, null, null));
        return null;
    });

    /// <param name="value">What was chosen, where the button offers choices.</param>
    public Outcome<string> Press(string message, string button, string user, string? value) => Do(message, user, Seen, (found, spot, at) =>
    {
        if (!messages.EverHad(found.Number, button))
            return new Refusal(Why.Unknown, $"Message {message} has no button \"{button}\".");
        events.Append(new WorldEvent(0, Happening.Pressed, spot, at, found.Number, found.Root, value, button));
        return null;
    });

    public Outcome<string> React(string message, string user, string emoji)
    {
        var name = Words.Emoji(emoji);
        if (name.Refusal is { } refusal)
            return refusal;
        return Do(message, user, Seen, (found, spot, at) =>
        {
            if (messages.React(found.Number, name.Value!, user: spot.User))
                events.Append(new WorldEvent(0, Happening.Reacted, spot, at, found.Number, found.Root, null, name.Value));
            return null;
        });
    }

    /// <returns>The message that will hold the answer.</returns>
    public Outcome<string> Command(string channel, string user, string command, string text, string? key)
    {
        var spot = workspace.SpotOf(channel, user);
        var name = Words.Command(command);
        if ((spot.Refusal ?? name.Refusal) is { } refusal)
            return refusal;
        if (text.Length > Words.LongestText)
            return new Refusal(Why.Senseless, $"The text is longer than {Words.LongestText:N0} characters.");
        var number = file.Write(() =>
        {
            if (FirstOf(key) is { } first)
                return first.Number;
            var at = Now();
            var answer = messages.Add(new NewMessage(spot.Value with { User = Workspace.Bot }, "", null, at, spot.Value.User, MessageState.Awaited));
            Remember(key, answer);
            events.Append(new WorldEvent(0, Happening.Commanded, spot.Value, at, answer, null, text, name.Value));
            return answer;
        });
        signals.RingForBot();
        return Written.Id(number);
    }

    /// <summary>The whole header, the bot's part included: if people spoil that, it comes back when the rota next changes.</summary>
    public Outcome<ChannelView> WriteHeader(string channel, string user, string header)
    {
        var spot = workspace.SpotOf(channel, user);
        if (spot.Refusal is { } refusal)
            return refusal;
        if (header.Length > Headers.Longest)
            return new Refusal(Why.Senseless, $"A header has at most {Headers.Longest} characters.");
        file.Write(() =>
        {
            Headers.Set(file, spot.Value.Channel, header);
            return true;
        });
        signals.Changed(new Change("header", spot.Value.Channel, null));
        return new ChannelView(spot.Value.Channel, header);
    }

    private Outcome<string> Do(string message, string user, Func<Stored, Spot, Refusal?> may, Func<Stored, Spot, long, Refusal?> deed) =>
        Done(file.Write<Outcome<Stored>>(() =>
        {
            if (Written.Number(message) is not { } number || messages.Find(number) is not { State: MessageState.Shown } found)
                return new Refusal(Why.Unknown, $"There is no message \"{message}\", or it was deleted.");
            var spot = workspace.SpotOf(found.Channel, user);
            if ((spot.Refusal ?? may(found, spot.Value) ?? deed(found, spot.Value, Now())) is { } refusal)
                return refusal;
            return found;
        }));

    private Outcome<string> Done(Outcome<Stored> deed)
    {
        if (deed.Refusal is { } refusal)
            return refusal;
        signals.RingForBot();
        signals.Changed(new Change("message", deed.Value!.Channel, Written.Id(deed.Value.Number)));
        return Written.Id(deed.Value.Number);
    }

    private static Refusal? Own(Stored found, Spot spot) =>
        found.Author == spot.User ? null : new Refusal(Why.Forbidden, $"That message is {found.Author}'s, not {spot.User}'s.");

    private static Refusal? Seen(Stored found, Spot spot) =>
        found.VisibleTo is null || found.VisibleTo == spot.User ? null : new Refusal(Why.Unknown, $"{spot.User} cannot see that message.");

    private Outcome<long?> Root(string? thread, Spot spot)
    {
        if (string.IsNullOrEmpty(thread))
            return (long?)null;
        if (Written.Number(thread) is not { } number || messages.Find(number) is not { State: not MessageState.Awaited } found || found.VisibleTo is not null)
            return new Refusal(Why.Unknown, $"There is no message \"{thread}\" to answer in a thread.");
        if (found.Channel != spot.Channel)
            return new Refusal(Why.Senseless, $"Message {thread} is in {found.Channel}, not in {spot.Channel}.");
        return found.ThreadRoot;
    }

    /// <summary>Nobody is told by their own words, and edits tell nobody.</summary>
    private IEnumerable<string> Told(string text, string author) => Mentions.In(text, workspace)
        .SelectMany(mention => mention.Kind switch
        {
            MentionKind.User => [mention.Id],
            MentionKind.Group => Members.Of(file, mention.Id),
            _ => (IEnumerable<string>)[],
        })
        .Where(user => user != author);

    private Stored? FirstOf(string? key) =>
        key is not null && messages.Again("people:" + key) is { } number ? messages.Find(number) : null;

    private void Remember(string? key, long number)
    {
        if (key is not null)
            messages.Remember("people:" + key, number);
    }

    private long Now() => time.Now.ToUnixTimeMilliseconds();
}
