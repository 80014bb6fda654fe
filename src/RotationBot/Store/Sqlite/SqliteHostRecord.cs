using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteHostRecord(SqliteConnection connection) : IHostRecord
{
    public Instant? AliveAt() => Get("alive_at");

    public void Alive(Instant at) => Set("alive_at", at);

    public Instant? RanFirst() => Get("ran_first");

    public void FirstRun(Instant at) => Set("ran_first", at);

    public Away? Away() => Get("away_from") is { } from && Get("away_to") is { } to ? new Away(from, to) : null;

    public void WasAway(Away away)
    {
        Set("away_from", away.From);
        Set("away_to", away.To);
    }

    private Instant? Get(string name) =>
        connection.ExecuteScalar<string?>("SELECT value FROM meta WHERE name = @name", new { name }) is { } value
            ? Instant.FromUnixTimeSeconds(long.Parse(value, CultureInfo.InvariantCulture))
            : null;

    private void Set(string name, Instant at) => connection.Execute(
        "INSERT INTO meta (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        new { name, value = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) });
}
