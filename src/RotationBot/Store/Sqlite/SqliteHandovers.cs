using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Domain.Handovers;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteHandovers(SqliteConnection connection) : IHandoverStore
{
    public IReadOnlyList<Handover> Open() =>
    [
        .. connection.Query<Row>("SELECT version, document FROM handovers WHERE state IN ('waiting', 'late') ORDER BY number")
            .Select(r => DomainJson.Read<Handover>(r.Document) with { Version = r.Version }),
    ];

    public int NextNumber() => connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) + 1 FROM handovers");

    public bool Save(Handover handover) =>
        connection.Execute(handover.Version == 0 ? Insert : Update, ToRow(handover with { Version = handover.Version + 1 })) == 1;

    private const string Insert =
        """
        INSERT INTO handovers (number, version, state, due_at, document) VALUES (@Number, @Version, @State, @Due, @Document)
        ON CONFLICT (number) DO NOTHING
        """;

    private const string Update =
        """
        UPDATE handovers SET version = @Version, state = @State, due_at = @Due, put_off = 0, document = @Document
        WHERE number = @Number AND version = @Version - 1
        """;

    private static object ToRow(Handover handover) => new
    {
        handover.Id.Number,
        handover.Version,
        State = StateWord(handover.State),
        Due = handover.DueAt?.ToUnixTimeSeconds(),
        Document = DomainJson.Write(handover),
    };

    private static string StateWord(HandoverState state) => state switch
    {
        HandoverState.Waiting => "waiting",
        HandoverState.Late => "late",
        HandoverState.Accepted => "accepted",
        HandoverState.Sorted => "sorted",
        HandoverState.Lapsed => "lapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private sealed record Row
    {
        public int Version { get; init; }
        public string Document { get; init; } = "";
    }
}
