using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteCensus(SqliteConnection connection) : ICensus
{
    public StoreFigures Take() => new(
        [.. connection.Query<Row>(Requests).Select(r => new RequestCount(r.Team, r.State, r.Count))],
        Count("inbox", "waiting"),
        Count("inbox", "dead"),
        Count("outbox", "waiting"),
        Count("outbox", "dead"),
        At("SELECT min(decided_at) * 1000 FROM outbox WHERE state = 'waiting'"),
        connection.ExecuteScalar<long>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));

    private const string Requests = "SELECT team, state, count(*) AS count FROM requests WHERE state <> 'resolved' GROUP BY team, state";

    private int Count(string table, string state) => connection.ExecuteScalar<int>($"SELECT count(*) FROM {table} WHERE state = '{state}'");

    private Instant? At(string sql) =>
        connection.ExecuteScalar<long?>(sql) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    private sealed record Row
    {
        public string? Team { get; init; }
        public string State { get; init; } = "";
        public int Count { get; init; }
    }
}
