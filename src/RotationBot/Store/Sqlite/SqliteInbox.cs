using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteInbox(SqliteConnection connection) : IInboxStore
{
    public string? Cursor(PlatformId platform) =>
        connection.ExecuteScalar<string?>("SELECT position FROM cursors WHERE platform = @platform", new { platform = platform.Value });

    public void Advance(PlatformId platform, string cursor) => connection.Execute(
        """
        INSERT INTO cursors (platform, position) VALUES (@platform, @cursor)
        ON CONFLICT (platform) DO UPDATE SET position = excluded.position
        """, new { platform = platform.Value, cursor });

    public bool Add(ChatEvent heard, Instant heardAt)
    {
        var (kind, about) = Describe(heard);
        return connection.Execute(
            """
            INSERT INTO inbox (key, platform, kind, channel, message, event, heard_at)
            VALUES (@key, @platform, @kind, @channel, @message, @json, @at)
            ON CONFLICT (key) DO NOTHING
            """,
            new
            {
                key = WellFormed.Text(heard.Key.Value),
                platform = heard.Channel.Platform.Value,
                kind,
                channel = about?.Channel.Id ?? heard.Channel.Id,
                message = about?.Id,
                json = DomainJson.Write(heard),
                at = heardAt.ToUnixTimeSeconds(),
            }) == 1;
    }

    public IReadOnlyList<InboxItem> Waiting(long after, int limit) =>
        [.. connection.Query<Row>(
            "SELECT seq, event, attempts FROM inbox WHERE state = 'waiting' AND seq > @after ORDER BY seq LIMIT @limit",
            new { after, limit }).Select(r => new InboxItem(r.Seq, r.Event, r.Attempts))];

    public bool AnyWaiting() => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'waiting')");

    public void Done(long seq) => connection.Execute("UPDATE inbox SET state = 'done' WHERE seq = @seq", new { seq });

    public bool Failed(InboxItem item, string error, int allowedAttempts)
    {
        var state = item.Attempts + 1 < allowedAttempts ? "waiting" : "dead";
        connection.Execute("UPDATE inbox SET state = @state, attempts = attempts + 1, error = @error WHERE seq = @seq", new { state, error, seq = item.Seq });
        return state == "waiting";
    }

    public bool IsDeleted(MessageRef message) => connection.ExecuteScalar<bool>(
        $"SELECT EXISTS (SELECT 1 FROM inbox WHERE {AboutMessage} AND kind = 'deleted')",
        new { platform = message.Channel.Platform.Value, channel = message.Channel.Id, id = message.Id });

    public MessagePosted? Posted(MessageRef message) => connection.QueryFirstOrDefault<string>(
        $"SELECT event FROM inbox WHERE {AboutMessage} AND kind = 'posted' AND event <> '' ORDER BY seq LIMIT 1",
        new { platform = message.Channel.Platform.Value, channel = message.Channel.Id, id = message.Id }) is { } found
            ? (MessagePosted)DomainJson.Read<ChatEvent>(found)
            : null;

    public int CountDead() => connection.ExecuteScalar<int>("SELECT count(*) FROM inbox WHERE state = 'dead'");

    /// <summary>Names the kinds as the index does: SQLite does not see by itself that one of them is among the three.</summary>
    private const string AboutMessage = "platform = @platform AND channel = @channel AND message = @id AND kind IN ('posted', 'edited', 'deleted')";

    private static (string Kind, MessageRef? About) Describe(ChatEvent heard) => heard switch
    {
        MessagePosted e => ("posted", e.Message),
        MessageEdited e => ("edited", e.Message),
        MessageDeleted e => ("deleted", e.Message),
        ReactionAdded e => ("reacted", e.On),
        ButtonPressed e => ("pressed", e.On),
        CommandGiven => ("command", null),
        _ => throw new NotSupportedException(heard.GetType().Name),
    };

    private sealed record Row
    {
        public long Seq { get; init; }
        public string Event { get; init; } = "";
        public int Attempts { get; init; }
    }
}
