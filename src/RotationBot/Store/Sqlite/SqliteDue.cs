using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteDue(SqliteConnection connection) : IDueStore
{
    private static readonly (DueKind Kind, string Table)[] Tables = [(DueKind.Request, "requests"), (DueKind.Change, "changes"), (DueKind.Handover, "handovers")];

    public IReadOnlyList<DueItem> Now(Instant now, int limit) => [.. Tables.SelectMany(t => Now(t.Kind, t.Table, now, limit)).Take(limit)];

    public Instant? Next()
    {
        var next = Tables.Select(t => connection.ExecuteScalar<long?>($"SELECT min(due_at) FROM {t.Table} WHERE due_at IS NOT NULL")).Min();
        return next is { } seconds ? Instant.FromUnixTimeSeconds(seconds) : null;
    }

    public void PutOff(DueItem item, Instant until) => connection.Execute(
        $"UPDATE {Tables.First(t => t.Kind == item.Kind).Table} SET due_at = @until, put_off = put_off + 1 WHERE number = @Number",
        new { item.Number, until = until.ToUnixTimeSeconds() });

    private IEnumerable<DueItem> Now(DueKind kind, string table, Instant now, int limit) => connection
        .Query<Row>($"SELECT number, version, document, put_off AS putOff FROM {table} WHERE due_at <= @now ORDER BY due_at, number LIMIT @limit", new { now = now.ToUnixTimeSeconds(), limit })
        .Select(r => new DueItem(kind, r.Number, r.Version, r.Document, r.PutOff));

    private sealed record Row
    {
        public int Number { get; init; }
        public int Version { get; init; }
        public string Document { get; init; } = "";
        public int PutOff { get; init; }
    }
}
