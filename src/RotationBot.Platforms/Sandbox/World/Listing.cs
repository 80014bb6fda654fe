using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>What there is to see.</summary>
internal sealed class Listing(WorldFile file, Workspace workspace)
{
    private const string OneMessage = "message.number = $1";
    private const string OfChannel = "message.channel = $1";

    public IReadOnlyList<ChannelView> Channels() => file.Read<List<ChannelView>>(() => [.. workspace.Channels.Select(Show)]);

    public ChannelView? Channel(string written) =>
        workspace.Channel(written) is { } name ? file.Read(() => Show(name)) : null;

    public IReadOnlyList<GroupView> Groups() => file.Read<List<GroupView>>(() => [.. workspace.Groups.Select(ShowGroup)]);

    public GroupView? Group(string written) =>
        workspace.Group(written) is { } name ? file.Read(() => ShowGroup(name)) : null;

    /// <returns>In the order they were said; null: no such channel.</returns>
    public IReadOnlyList<MessageView>? Messages(string written) =>
        workspace.Channel(written) is { } name ? file.Read(() => Select(OfChannel, name)) : null;

    public MessageView? Message(string id) =>
        Written.Number(id) is { } number ? file.Read(() => Select(OneMessage, number)).FirstOrDefault() : null;

    private ChannelView Show(string name) => new(name, Headers.Of(file, name));

    private GroupView ShowGroup(string name) => new(name, Members.Of(file, name));

    private List<MessageView> Select(string which, object value)
    {
        var buttons = ByMessage(file.Rows(
            $"SELECT message, id, label, choices FROM button JOIN message ON number = message WHERE position IS NOT NULL AND {which} ORDER BY message, position",
            row => (row.GetInt64(0), ReadButton(row)), value));
        var pings = ByMessage(file.Rows(
            $"SELECT message, user FROM ping JOIN message ON number = message WHERE {which} ORDER BY message, position",
            row => (row.GetInt64(0), row.GetString(1)), value));
        var reactions = ByMessage(file.Rows(
            $"SELECT message, emoji, user FROM reaction JOIN message ON number = message WHERE {which} ORDER BY reaction.rowid",
            row => (row.GetInt64(0), (Emoji: row.GetString(1), User: row.GetString(2))), value));

        return file.Rows(
            $"SELECT number, author, text, root, at, edited_at, visible_to, attempts, state FROM message WHERE {which} AND state <> {(int)MessageState.Awaited} ORDER BY number",
            row => ReadMessage(row) with
            {
                Buttons = buttons.GetValueOrDefault(row.GetInt64(0), []),
                Pings = pings.GetValueOrDefault(row.GetInt64(0), []),
                Reactions = [.. reactions.GetValueOrDefault(row.GetInt64(0), []).GroupBy(r => r.Emoji).Select(g => new ReactionView(g.Key, [.. g.Select(r => r.User)]))],
            },
            value);
    }

    private static Dictionary<long, List<T>> ByMessage<T>(List<(long Message, T Item)> rows)
    {
        var grouped = new Dictionary<long, List<T>>();
        foreach (var (message, item) in rows)
        {
            if (!grouped.TryGetValue(message, out var items))
                grouped.Add(message, items = []);
            items.Add(item);
        }

        return grouped;
    }

    private static ButtonView ReadButton(SqliteDataReader row) => new(
        row.GetString(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : JsonSerializer.Deserialize(row.GetString(3), WorldJson.Default.IReadOnlyListChoiceView));

    private static MessageView ReadMessage(SqliteDataReader row) => new(
        Written.Id(row.GetInt64(0)),
        row.GetString(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : Written.Id(row.GetInt64(3)),
        Written.Time(row.GetInt64(4)),
        row.IsDBNull(5) ? null : Written.Time(row.GetInt64(5)),
        row.IsDBNull(6) ? null : row.GetString(6),
        [], [], [],
        row.GetInt32(7),
        row.GetInt32(8) == (int)MessageState.Deleted);
}
