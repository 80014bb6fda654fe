using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteCensus(SqliteConnection connection) : ICensus
{
    public StoreFigures Take(Instant now) => new(
        [.. connection.Query<Row>(Requests).Select(r => new RequestCount(r.Team, r.State, r.Count))],
        Count("inbox", "waiting"),
        Count("inbox", "dead"),
        Count("outbox", "waiting"),
        Count("outbox", "dead"),
        At("SELECT min(decided_at) * 1000 FROM outbox WHERE state = 'waiting'"),
        At(ReadySince, new { now = now.ToUnixTimeMilliseconds() }),
        connection.ExecuteScalar<long>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));

    private const string Requests = "SELECT team, state, count(*) AS count FROM requests WHERE state <> 'resolved' GROUP BY team, state";

    /// <summary>
    /// Only the first of a lane counts: what waits behind it is not to blame. An effect is ready from when it was decided,
    /// or from the next try it waits for.
    /// </summary>
    private const string ReadySince =
        """
        SELECT min(max(o.decided_at * 1000, o.next_try_ms)) FROM outbox o
        WHERE o.state = 'waiting' AND o.next_try_ms <= @now
          AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.key = o.needs AND n.state = 'waiting')
          AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.platform = o.platform AND b.lane = o.lane AND b.state = 'waiting' AND b.seq < o.seq
            AND NOT (b.kind = 'edit' AND b.next_try_ms > @now))
        """;

    private int Count(string table, string state) => connection.ExecuteScalar<int>($"SELECT count(*) FROM {table} WHERE state = '{state}'");

    private Instant? At(string sql, object? parameters = null) =>
        connection.ExecuteScalar<long?>(sql, parameters) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    private sealed record Row
    {
        public string? Team { get; init; }
        public string State { get; init; } = "";
        public int Count { get; init; }
    }
}
