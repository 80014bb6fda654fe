using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteRequests(SqliteConnection connection) : IRequestStore
{
    private const string Columns = "SELECT number, version, document FROM requests ";

    public Request? Find(Wanted wanted) => wanted switch
    {
        { Number: { } number } => One("WHERE number = @Number", number),
        { Message: { } message } => ByMessage(message),
        { Thread: { } thread } => ByThread(thread),
        _ => null,
    };

    public bool Asked(MessageRef message) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM requests WHERE platform = @platform AND channel = @channel AND message = @id)",
        new { platform = message.Channel.Platform.Value, channel = message.Channel.Id, id = message.Id });

    public IReadOnlyList<Request> Open() => [.. connection.Query<Row>(Columns + "WHERE state <> 'resolved' ORDER BY number").Select(Read)];

    public IReadOnlyList<Request> OpenedSince(Instant since) =>
        [.. connection.Query<Row>(Columns + "WHERE opened_at >= @since ORDER BY opened_at, number", new { since = since.ToUnixTimeSeconds() }).Select(Read)];

    public IReadOnlyList<Request> After(RequestId request, int limit) =>
        [.. connection.Query<Row>(Columns + "WHERE number > @Number ORDER BY number LIMIT @limit", new { request.Number, limit }).Select(Read)];

    public IReadOnlyList<Request> Corrected(Instant since) =>
        [.. connection.Query<Row>(Columns + "WHERE corrected_at >= @since ORDER BY corrected_at, number", new { since = since.ToUnixTimeSeconds() }).Select(Read)];

    public int NextNumber() => connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) + 1 FROM requests");

    public bool Save(Request request)
    {
        var row = ToRow(request with { Version = request.Version + 1 });
        return connection.Execute(request.Version == 0 ? Insert : Update, row) == 1;
    }

    private const string Insert =
        """
        INSERT INTO requests (number, version, state, team, platform, channel, message, thread_channel, thread, opened_at, due_at, corrected_at, document)
        VALUES (@Number, @Version, @State, @Team, @Platform, @Channel, @Message, @ThreadChannel, @Thread, @OpenedAt, @DueAt, @CorrectedAt, @Document)
        ON CONFLICT (number) DO NOTHING
        """;

    private const string Update =
        """
        UPDATE requests SET version = @Version, state = @State, team = @Team, channel = @Channel, message = @Message,
            thread_channel = @ThreadChannel, thread = @Thread, due_at = @DueAt, put_off = 0, corrected_at = @CorrectedAt, document = @Document
        WHERE number = @Number AND version = @Version - 1
        """;

    private Request? ByMessage(MessageRef message)
    {
        var at = new { Platform = message.Channel.Platform.Value, Channel = message.Channel.Id, message.Id };
        return One("WHERE platform = @Platform AND channel = @Channel AND message = @Id ORDER BY number DESC LIMIT 1", at) ?? OfPost(at);
    }

    private Request? ByThread(ThreadRef thread)
    {
        var at = new { Platform = thread.Channel.Platform.Value, Channel = thread.Channel.Id, Id = thread.Root };
        return One("WHERE platform = @Platform AND thread_channel = @Channel AND thread = @Id ORDER BY number DESC LIMIT 1", at) ?? OfPost(at);
    }

    private Request? OfPost(object at) => One(
        """
        WHERE number = (SELECT request FROM outbox
            WHERE platform = @Platform AND channel = @Channel AND message = @Id AND request IS NOT NULL ORDER BY seq LIMIT 1)
        """, at);

    private Request? One(string where, object parameters) =>
        connection.QueryFirstOrDefault<Row>(Columns + where, parameters) is { } row ? Read(row) : null;

    private static Request Read(Row row) => DomainJson.Read<Request>(row.Document) with { Version = row.Version };

    private static object ToRow(Request request) => new
    {
        request.Id.Number,
        request.Version,
        State = StateWord(request.State),
        Team = request.Team?.Value,
        Platform = request.Message.Channel.Platform.Value,
        Channel = request.Message.Channel.Id,
        Message = request.Message.Id,
        ThreadChannel = request.Thread.Channel.Id,
        Thread = request.Thread.Root,
        OpenedAt = request.OpenedAt.ToUnixTimeSeconds(),
        DueAt = request.DueAt is { } due ? CeilingSeconds(due) : (long?)null,
        CorrectedAt = request.Corrections is [.., var last] ? last.At.ToUnixTimeSeconds() : (long?)null,
        Document = DomainJson.Write(request),
    };

    private static string StateWord(RequestState state) => state switch
    {
        RequestState.Open => "open",
        RequestState.Acked => "acked",
        RequestState.Snoozed => "snoozed",
        RequestState.Resolved => "resolved",
        RequestState.Exhausted => "exhausted",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Never before the instant itself: a tick that comes too early would change nothing and be repeated.</summary>
    private static long CeilingSeconds(Instant instant) =>
        instant.ToUnixTimeSeconds() is var seconds && Instant.FromUnixTimeSeconds(seconds) < instant ? seconds + 1 : instant.ToUnixTimeSeconds();

    private sealed record Row
    {
        public int Number { get; init; }
        public int Version { get; init; }
        public string Document { get; init; } = "";
    }
}
