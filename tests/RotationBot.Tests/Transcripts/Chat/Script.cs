using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace RotationBot.Tests.Transcripts.Chat;

/// <summary>Does what one unindented line of a transcript says.</summary>
internal sealed class Script(BotHost host, Workspace workspace, Narrator narrator)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private readonly Dictionary<string, string> lastOf = [];

    public string Channel { get; private set; } = "general";

    /// <summary>The thread that is being talked in: under the last message that was no reply.</summary>
    public string? Thread { get; private set; }

    /// <returns>Lines the act itself answers with, apart from what the bot says.</returns>
    public async Task<IReadOnlyList<string>> PlayAsync(string line, CancellationToken cancellationToken)
    {
        foreach (var (pattern, act) in Acts)
        {
            if (Regex.Match(line, $"^(?:{pattern})$") is not { Success: true } match)
                continue;
            try
            {
                return await act(match, cancellationToken) is { } answer ? ["    " + answer] : [];
            }
            catch (RefusedException e)
            {
                return ["    refused: " + e.Message];
            }
        }
        throw new FormatException($"Nobody knows how to \"{line}\".");
    }

    private (string Pattern, Func<Match, CancellationToken, Task<string?>> Act)[] Acts =>
    [
        (@"(?<who>\w+) in #(?<channel>[\w-]+): (?<text>/.+)", (m, c) => CommandAsync(m, Of(m, "channel")!, c)),
        (@"(?<who>\w+): (?<text>/.+)", (m, c) => CommandAsync(m, Channel, c)),
        (@"(?<who>\w+) in #(?<channel>[\w-]+): (?<text>.*)", (m, c) => PostAsync(m, Of(m, "channel")!, c)),
        (@"(?<who>\w+) to the bot: (?<text>.*)", (m, c) => PostAsync(m, "@" + Of(m, "who"), c)),
        (@"(?<who>\w+) replies(?: on (?<on>[RC]-\d+|#\S+))?: (?<text>.*)", ReplyAsync),
        (@"(?<who>\w+) presses (?<button>.+?)(?:, picks (?<choice>.+?))?(?: on (?<on>[RC]-\d+|#\S+))?", PressAsync),
        (@"(?<who>\w+) reacts :(?<emoji>\w+):(?: on (?<on>[RC]-\d+|#\S+))?", ReactAsync),
        (@"(?<who>\w+) edits: (?<text>.*)", EditAsync),
        (@"(?<who>\w+) deletes the message", DeleteAsync),
        (@"(?<who>\w+) sets the header of #(?<channel>[\w-]+): (?<text>.*)", HeaderAsync),
        (@"\+(?<number>\d+) (?<unit>s|min|h|d)", (m, c) => AdvanceAsync(new { minutes = Minutes(m) }, c)),
        (@"at (?<time>\w+ \d+ \w+ \d\d:\d\d)", (m, c) => AdvanceAsync(new { to = Utc(Of(m, "time")!) }, c)),
        ("to the next handover", (_, c) => AdvanceAsync(new { to = "next-handover" }, c)),
        (@"watching (?<who>@\w+)", (m, _) => Watch(Of(m, "who")!)),
        (@"the file changes: (?<old>.+?) => (?<new>.*)", (m, _) => Done(Task.Run(() => host.Edit(Of(m, "old")!, Of(m, "new")!), CancellationToken.None))),
        ("the file is read again", (_, c) => Done(host.ReloadAsync(c))),
        ("the bot stops", (_, c) => Done(host.StopAsync(c))),
        ("the bot starts", (_, c) => Done(host.StartAsync(hearsAllAgain: false, c))),
        ("the bot starts and hears everything again", (_, c) => Done(host.StartAsync(hearsAllAgain: true, c))),
        (@"R-(?<request>\d+) is forgotten", (m, c) => Done(host.ForgottenAsync(int.Parse(Of(m, "request")!, CultureInfo.InvariantCulture), c))),
        ("a calendar program reads the (?<which>first|last) link", (m, c) => ReadCalendarAsync(m, c)),
        (@"header of #(?<channel>[\w-]+)", async (m, c) => (await workspace.GetAsync("channels/" + Of(m, "channel"), c)).GetProperty("header").GetString()),
        (@"members of @(?<group>[\w-]+)", async (m, c) => string.Join(", ", (await workspace.GetAsync("groups/" + Of(m, "group"), c)).GetProperty("members").EnumerateArray())),
    ];

    /// <summary>What the bot tells somebody directly is shown from now on.</summary>
    private Task<string?> Watch(string conversation)
    {
        workspace.Watch(conversation);
        return Task.FromResult<string?>(null);
    }

    private async Task<string?> PostAsync(Match line, string where, CancellationToken cancellationToken)
    {
        workspace.Watch(Channel = where);
        Thread = await SayAsync(line, null, cancellationToken);
        return null;
    }

    private async Task<string?> ReplyAsync(Match line, CancellationToken cancellationToken)
    {
        var (where, message) = Target(line);
        await SayAsync(line, (where, message), cancellationToken);
        return null;
    }

    private async Task<string> SayAsync(Match line, (string Channel, string Message)? thread, CancellationToken cancellationToken)
    {
        var (who, text) = (Of(line, "who")!, Of(line, "text")!.Replace("\\n", "\n", StringComparison.Ordinal));
        var said = await workspace.DoAsync("messages", new { channel = thread?.Channel ?? Channel, user = who, text, thread = thread?.Message }, cancellationToken);
        return lastOf[who] = said.GetProperty("id").GetString()!;
    }

    private async Task<string?> CommandAsync(Match line, string where, CancellationToken cancellationToken)
    {
        Channel = where;
        var words = Of(line, "text")![1..].Split(' ', 2);
        await workspace.DoAsync("commands", new { channel = where, user = Of(line, "who"), command = words[0], text = words.ElementAtOrDefault(1) }, cancellationToken);
        return null;
    }

    private async Task<string?> PressAsync(Match line, CancellationToken cancellationToken)
    {
        var (message, button) = narrator.Buttons.Last(b => b.Button.Label == Of(line, "button") && IsOn(b.On, Of(line, "on")) && Sees(Of(line, "who")!, b.On));
        var value = Of(line, "choice") is { } label ? button.Choices!.First(c => c.Label == label).Value : null;
        await workspace.DoAsync($"messages/{message.Id}/buttons/{button.Id}", new { user = Of(line, "who"), value }, cancellationToken);
        return null;
    }

    private async Task<string?> ReactAsync(Match line, CancellationToken cancellationToken)
    {
        await workspace.DoAsync($"messages/{Target(line).Message}/reactions", new { user = Of(line, "who"), emoji = Of(line, "emoji") }, cancellationToken);
        return null;
    }

    private async Task<string?> EditAsync(Match line, CancellationToken cancellationToken)
    {
        await workspace.DoAsync($"messages/{lastOf[Of(line, "who")!]}/edit", new { user = Of(line, "who"), text = Of(line, "text") }, cancellationToken);
        return null;
    }

    private async Task<string?> DeleteAsync(Match line, CancellationToken cancellationToken)
    {
        await workspace.DoAsync($"messages/{lastOf[Of(line, "who")!]}/delete", new { user = Of(line, "who") }, cancellationToken);
        return null;
    }

    private async Task<string?> HeaderAsync(Match line, CancellationToken cancellationToken)
    {
        await workspace.DoAsync($"channels/{Of(line, "channel")}/header", new { user = Of(line, "who"), header = Of(line, "text") }, cancellationToken);
        return null;
    }

    /// <summary>Of the links the bot has ever said.</summary>
    private async Task<string?> ReadCalendarAsync(Match line, CancellationToken cancellationToken)
    {
        var links = (await workspace.MessagesAsync(cancellationToken)).SelectMany(m => Regex.Matches(m.Text, @"/ical/\S+\.ics")).Select(m => m.Value).ToList();
        return await workspace.ReadCalendarAsync(Of(line, "which") == "first" ? links[0] : links[^1], cancellationToken);
    }

    private async Task<string?> AdvanceAsync(object way, CancellationToken cancellationToken)
    {
        await workspace.DoAsync("clock/advance", way, cancellationToken);
        return null;
    }

    /// <summary>The bot's last post with buttons that is meant by "#channel" or "R-1", else the message the thread hangs under.</summary>
    private (string Channel, string Message) Target(Match line)
    {
        if (Of(line, "on") is not { } on)
            return (Channel, Thread!);
        var post = narrator.Buttons.Last(b => IsOn(b.On, on)).On;
        return (post.Channel, on[0] == '#' ? post.Id : post.Thread ?? post.Id);
    }

    /// <summary>Whether the message is not in somebody else's conversation with the bot, nor shown to somebody else only.</summary>
    private static bool Sees(string who, Message post) => (!post.Channel.StartsWith('@') || post.Channel == "@" + who) && (post.VisibleTo is null || post.VisibleTo == who);

    private static bool IsOn(Message post, string? on) => on switch
    {
        null => true,
        ['#', ..] => post.Channel == on[1..],
        _ => Regex.Match(post.Text, @"\b[RC]-\d+\b").Value == on,
    };

    private static string? Of(Match line, string part) => line.Groups[part] is { Success: true } found ? found.Value : null;

    private static double Minutes(Match line) => double.Parse(Of(line, "number")!, CultureInfo.InvariantCulture) * Of(line, "unit") switch
    {
        "s" => 1 / 60.0,
        "min" => 1,
        "h" => 60,
        _ => 24 * 60,
    };

    /// <summary>"Mon 30 Nov 10:00", in London, of the year the transcripts play in.</summary>
    private static string Utc(string time)
    {
        var local = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM HH:mm uuuu").Parse(time + " 2026").Value;
        return InstantPattern.General.Format(London.AtStrictly(local).ToInstant());
    }

    private static async Task<string?> Done(Task task)
    {
        await task;
        return null;
    }
}
