using System.Text;
using NodaTime;
using NodaTime.Text;

namespace RotationBot.Tests.Transcripts.Chat;

/// <summary>Tells what has changed in the workspace since it last looked, as indented lines.</summary>
internal sealed class Narrator(Workspace workspace)
{
    private const int Width = 118;
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private readonly Dictionary<string, (string Text, string Buttons)> told = [];

    /// <summary>Every button that was ever seen, the latest last.</summary>
    public List<(Message On, Button Button)> Buttons { get; } = [];

    /// <summary>New messages first, then edited ones; of one second those of <paramref name="channel"/> first.</summary>
    public async Task<IEnumerable<string>> NewsAsync(string channel, string? thread, CancellationToken cancellationToken)
    {
        var now = InstantPattern.General.Parse((await workspace.GetAsync("clock", cancellationToken)).GetProperty("now").GetString()!).Value;
        var messages = await workspace.MessagesAsync(cancellationToken);
        var changed = messages.Where(IsNews).OrderBy(m => told.ContainsKey(m.Id)).ThenBy(m => m.At, StringComparer.Ordinal)
            .ThenBy(m => m.Channel != channel).ThenBy(m => m.Channel, StringComparer.Ordinal)
            .ThenBy(OrderInConversation, StringComparer.Ordinal).ThenBy(m => m.Number).ToList();
        var lines = changed.SelectMany(m => Tell(m, thread, now)).ToList();
        foreach (var message in changed)
        {
            told[message.Id] = Look(message);
            Buttons.AddRange(message.Buttons.Select(b => (message, b)));
        }
        return lines;
    }

    /// <summary>What the engine and what the notices say to one person in one second comes in any order: here by its words.</summary>
    private static string OrderInConversation(Message message) => message is { IsFromBot: true, Thread: null } && message.Channel.StartsWith('@') ? message.Text : "";

    private bool IsNews(Message message) => !told.TryGetValue(message.Id, out var before) || (message.IsFromBot && before != Look(message));

    private static (string, string) Look(Message message) => (message.Text, Labels(message));

    private static string Labels(Message message) => string.Join(' ', message.Buttons.Select(b => $"[{b.Label}]"));

    private IEnumerable<string> Tell(Message message, string? thread, Instant now)
    {
        if (message.IsFromBot)
        {
            var isEdit = told.TryGetValue(message.Id, out var before);
            var head = $"{Time(message, now, isEdit)}{Speaker(message)}{Place(message, thread)}: {(isEdit ? "(edited) " : "")}";
            foreach (var line in Wrap(head + message.Text))
                yield return line;
            if (message.Buttons.Count > 0 && before.Buttons != Labels(message))
                yield return "      " + Labels(message);
            if (isEdit)
                yield break;
        }
        if (message.Pings.Count > 0)
            yield return (message.IsFromBot ? "      told: " : "    told: ") + string.Join(", ", message.Pings);
        if (message.Attempts > 1)
            yield return $"      posted {message.Attempts} times";
    }

    private static string Speaker(Message message) => message.VisibleTo is { } only ? $"only {only} sees" : message.User;

    private static string Place(Message message, string? thread) => message switch
    {
        { Thread: { } root } when root == thread => " in thread",
        { Thread: not null } => $" in a thread of {Name(message.Channel)}",
        { VisibleTo: not null } => "",
        _ => $" in {Name(message.Channel)}",
    };

    private static string Name(string channel) => channel.StartsWith('@') ? channel : "#" + channel;

    /// <summary>When it was said, unless that is now.</summary>
    private static string Time(Message message, Instant now, bool isEdit)
    {
        var at = InstantPattern.General.Parse(message.At).Value.InZone(London);
        if (isEdit || at.ToInstant() == now)
            return "";
        var pattern = at.Date == now.InZone(London).Date ? "HH:mm" : "ddd d MMM HH:mm";
        return at.ToString(pattern, System.Globalization.CultureInfo.InvariantCulture) + " ";
    }

    /// <summary>The first line of a message at four spaces, its other lines at six, what is too long at eight.</summary>
    private static IEnumerable<string> Wrap(string text)
    {
        var indent = "    ";
        foreach (var line in text.Split('\n'))
        {
            var row = new StringBuilder(indent);
            foreach (var word in line.Split(' '))
            {
                if (row.Length + word.Length >= Width && row.ToString().Trim().Length > 0)
                {
                    yield return row.ToString().TrimEnd();
                    row.Clear().Append("        ");
                }
                row.Append(word).Append(' ');
            }
            yield return row.ToString().TrimEnd();
            indent = "      ";
        }
    }
}
