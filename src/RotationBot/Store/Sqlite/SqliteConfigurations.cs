using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteConfigurations(SqliteConnection connection) : IConfigurationStore
{
    public StoredConfiguration? Last() =>
        connection.QueryFirstOrDefault<StoredConfiguration>("SELECT seq, text FROM configurations WHERE seq = (SELECT max(seq) FROM configurations)");

    public Instant? InForceSince() =>
        connection.ExecuteScalar<long?>("SELECT at FROM configurations WHERE seq = (SELECT max(seq) FROM configurations)") is { } at ? Instant.FromUnixTimeSeconds(at) : null;

    public long Add(Instant at, string text) => connection.ExecuteScalar<long>(
        "INSERT INTO configurations (at, text) VALUES (@at, @text) RETURNING seq",
        new { at = at.ToUnixTimeSeconds(), text });

    public IReadOnlyDictionary<RotaId, RotaHistory> Histories() =>
        connection.Query<Row>("SELECT rota, document FROM rota_history").ToDictionary(r => new RotaId(r.Rota), r => DomainJson.Read<RotaHistory>(r.Document));

    public void Save(RotaId rota, RotaHistory history) => connection.Execute(
        "INSERT INTO rota_history (rota, document) VALUES (@rota, @document) ON CONFLICT (rota) DO UPDATE SET document = excluded.document",
        new { rota = rota.Value, document = DomainJson.Write(history) });

    private sealed record Row
    {
        public string Rota { get; init; } = "";
        public string Document { get; init; } = "";
    }
}
