using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Sandbox.World;

/// <param name="Thread">Any message of the thread; null: a root message.</param>
/// <param name="VisibleTo">The only user who sees it; null: everybody.</param>
internal sealed record Saying(EffectKey Key, string Channel, string? Thread, Text Text, IReadOnlyList<Button> Buttons, string? VisibleTo = null);

/// <summary>What the bot does. Nothing of it comes back to the bot as an event.</summary>
internal sealed class BotActs(WorldFile file, Workspace workspace, SandboxTime time, Signals signals)
{
    private readonly MessageTable messages = new(file);

    /// <returns>The message, the first one if the key was used before.</returns>
    public string Say(Saying saying) => Say(saying, place: null);

    /// <summary>Fills the place that was kept for the answer; a second answer to the same command is a message of its own.</summary>
    public string Answer(string reply, Saying saying)
    {
        var id = Say(saying, Written.Number(reply));
        signals.Answered(reply);
        return id;
    }

    /// <returns>False: there is no such message. It never pings.</returns>
    public bool Edit(string message, Text text, IReadOnlyList<Button> buttons)
    {
        var edited = file.Write(() =>
        {
            if (Written.Number(message) is not { } number || messages.Find(number) is not { State: MessageState.Shown } found)
                return null;
            var words = PlainText.Of(text);
            if (found.Text != words)
                messages.SetText(number, words, Now());
            messages.SetButtons(number, buttons);
            return found;
        });
        if (edited is not null)
            signals.Changed(new Change("message", edited.Channel, message));
        return edited is not null;
    }

    public string? MessageOf(EffectKey key) => file.Read(() => Written.Id(messages.ByKey(Named(key))));

    public string? ChannelOf(string message) =>
        Written.Number(message) is { } number ? file.Read(() => messages.Find(number)?.Channel) : null;

    /// <summary>The bot's part of the header. What nobody would see a difference in is not written.</summary>
    /// <returns>False: there was no room for it.</returns>
    public bool SetHeader(string channel, SetHeader ours)
    {
        var (merged, changed) = file.Write(() =>
        {
            var header = Headers.Of(file, channel);
            var merged = HeaderLine.Merge(header, ours, Headers.Longest);
            var changed = !PlainWords.Same(header, merged.Text);
            if (changed)
                Headers.Set(file, channel, merged.Text);
            return (merged, changed);
        });
        if (changed)
            signals.Changed(new Change("header", channel, null));
        return !merged.LeftOut;
    }

    public void SetGroup(string group, IEnumerable<string> users)
    {
        file.Write(() =>
        {
            Members.Set(file, group, users);
            return true;
        });
        signals.Changed(new Change("group", null, null));
    }

    private string Say(Saying saying, long? place)
    {
        var number = file.Write(() => messages.Again(Named(saying.Key)) ?? SayFirst(saying, place));
        signals.Changed(new Change("message", saying.Channel, Written.Id(number)));
        return Written.Id(number);
    }

    private long SayFirst(Saying saying, long? place)
    {
        var words = PlainText.Of(saying.Text);
        var number = place is { } kept && messages.Find(kept)?.State == MessageState.Awaited ? kept : 0;
        if (number == 0)
            number = messages.Add(new NewMessage(new Spot(saying.Channel, Workspace.Bot), words, RootOf(saying.Thread), Now(), saying.VisibleTo));
        else
            messages.Fill(number, words, Now());
        messages.Remember(Named(saying.Key), number);
        messages.SetPings(number, Told(saying));
        messages.SetButtons(number, saying.Buttons);
        return number;
    }

    /// <summary>Exactly whom the text mentions as typed mentions; of a message for one user, that user at most.</summary>
    private IEnumerable<string> Told(Saying saying) => saying.Text.Spans
        .SelectMany(span => span switch
        {
            Span.Ping ping => workspace.User(ping.Person.Value) is { } user ? [user.Id] : [],
            Span.PingGroup pinged => workspace.Group(pinged.Group.Value) is { } group ? Members.Of(file, group) : [],
            _ => (IEnumerable<string>)[],
        })
        .Where(user => saying.VisibleTo is null || saying.VisibleTo == user);

    private long? RootOf(string? thread) =>
        thread is not null && Written.Number(thread) is { } number ? messages.Find(number)?.ThreadRoot : null;

    private static string Named(EffectKey key) => "bot:" + key.Value;

    private long Now() => time.Now.ToUnixTimeMilliseconds();
}
