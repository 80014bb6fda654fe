using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteChanges(SqliteConnection connection) : IChangeStore
{
    private const string Columns = "SELECT version, document FROM changes ";

    public string Stamp() => connection.ExecuteScalar<string?>("SELECT value FROM meta WHERE name = 'changes'") ?? "";

    public Change? Find(ChangeId id) => Read(Columns + "WHERE number = @Number", new { id.Number }).FirstOrDefault();

    public IReadOnlyList<Change> Recorded() => Read(Columns + "WHERE in_force_at IS NOT NULL ORDER BY in_force_at, number", null);

    public IReadOnlyList<Change> Standing(Instant now) =>
    [
        .. Read(Columns + "WHERE state IN ('draft', 'asked')", null)
            .Concat(Read(Columns + "WHERE state = 'inForce' AND to_at > @now", new { now = now.ToUnixTimeSeconds() }))
            .OrderBy(c => c.Id.Number),
    ];

    public int NextNumber() => connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) + 1 FROM changes");

    public bool Save(Change change)
    {
        var saved = connection.Execute(change.Version == 0 ? Insert : Update, ToRow(change with { Version = change.Version + 1 })) == 1;
        connection.Execute(Restamp);
        return saved;
    }

    private const string Insert =
        """
        INSERT INTO changes (number, version, state, rota, from_at, to_at, entered_at, in_force_at, due_at, document)
        VALUES (@Number, @Version, @State, @Rota, @From, @To, @Entered, @InForce, @Due, @Document)
        ON CONFLICT (number) DO NOTHING
        """;

    private const string Update =
        """
        UPDATE changes SET version = @Version, state = @State, from_at = @From, to_at = @To, in_force_at = @InForce, due_at = @Due, put_off = 0, document = @Document
        WHERE number = @Number AND version = @Version - 1
        """;

    /// <summary>Drawn afresh: a number could come back after a transaction that was given up.</summary>
    private const string Restamp =
        """
        INSERT INTO meta (name, value) VALUES ('changes', lower(hex(randomblob(16))))
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """;

    private List<Change> Read(string query, object? parameters) =>
        [.. connection.Query<Row>(query, parameters).Select(r => DomainJson.Read<Change>(r.Document) with { Version = r.Version })];

    private static object ToRow(Change change) => new
    {
        change.Id.Number,
        change.Version,
        State = StateWord(change.State),
        Rota = change.What.InRota?.Value,
        From = change.What.From.ToUnixTimeSeconds(),
        To = change.What.To.ToUnixTimeSeconds(),
        Entered = change.EnteredAt.ToUnixTimeSeconds(),
        InForce = change.InForceAt?.ToUnixTimeSeconds(),
        Due = change.DueAt?.ToUnixTimeSeconds(),
        Document = DomainJson.Write(change),
    };

    private static string StateWord(ChangeState state) => state switch
    {
        ChangeState.Draft => "draft",
        ChangeState.Asked => "asked",
        ChangeState.InForce => "inForce",
        ChangeState.Declined => "declined",
        ChangeState.Lapsed => "lapsed",
        ChangeState.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private sealed record Row
    {
        public int Version { get; init; }
        public string Document { get; init; } = "";
    }
}
