using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Directory;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteLog(SqliteConnection connection) : ILogStore
{
    public void Write(LogEntry entry, Instant at) => connection.Execute(
        "INSERT INTO log (at, request, rota, who, place, what, detail) VALUES (@at, @Request, @rota, @Who, @Where, @What, @Detail)",
        new { at = at.ToUnixTimeSeconds(), entry.Request, rota = entry.Rota?.Value, entry.Who, entry.Where, entry.What, Detail = WellFormed.Text(entry.Detail) });

    public IReadOnlyList<LoggedEntry> Latest(int limit) => limit == 0 ? [] :
        [.. connection.Query<Row>("SELECT at, request, rota, who, place, what, detail FROM log WHERE seq > (SELECT max(seq) FROM log) - @limit ORDER BY seq DESC", new { limit }).Select(r => r.ToEntry())];

    private sealed record Row
    {
        public long At { get; init; }
        public int? Request { get; init; }
        public string? Rota { get; init; }
        public string? Who { get; init; }
        public string? Place { get; init; }
        public string What { get; init; } = "";
        public string Detail { get; init; } = "";

        public LoggedEntry ToEntry() => new(
            Instant.FromUnixTimeSeconds(At),
            new LogEntry(Request, Who, What, Detail) { Rota = Rota is null ? null : new RotaId(Rota), Where = Place });
    }
}
