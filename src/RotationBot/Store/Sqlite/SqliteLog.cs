using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Directory;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteLog(SqliteConnection connection) : ILogStore
{
    public void Write(LogEntry entry, Instant at) => connection.Execute(
        "INSERT INTO log (at, request, rota, change, who, place, what, detail) VALUES (@at, @Request, @rota, @change, @Who, @Where, @What, @Detail)",
        new { at = at.ToUnixTimeSeconds(), entry.Request, rota = entry.Rota?.Value, change = entry.Change?.Number, entry.Who, entry.Where, entry.What, Detail = WellFormed.Text(entry.Detail) });

    public IReadOnlyList<LoggedEntry> Latest(int limit) => limit == 0 ? [] :
        Entries("seq > (SELECT max(seq) FROM log) - @limit", 0, limit);

    public IReadOnlyList<LoggedEntry> Latest(LogSubject subject, int limit) => subject switch
    {
        { Change: { } change } => Entries("change = @number", change.Number, limit),
        { Request: { } request } => Entries("request = @number", request.Number, limit),
        _ => Latest(limit),
    };

    private IReadOnlyList<LoggedEntry> Entries(string which, int number, int limit) =>
        [.. connection.Query<Row>($"SELECT at, request, rota, change, who, place, what, detail FROM log WHERE {which} ORDER BY seq DESC LIMIT @limit", new { number, limit }).Select(r => r.ToEntry())];

    private sealed record Row
    {
        public long At { get; init; }
        public int? Request { get; init; }
        public string? Rota { get; init; }
        public int? Change { get; init; }
        public string? Who { get; init; }
        public string? Place { get; init; }
        public string What { get; init; } = "";
        public string Detail { get; init; } = "";

        public LoggedEntry ToEntry() => new(
            Instant.FromUnixTimeSeconds(At),
            new LogEntry(Request, Who, What, Detail) { Rota = Rota is null ? null : new RotaId(Rota), Where = Place, Change = Change is { } number ? new ChangeId(number) : null });
    }
}
