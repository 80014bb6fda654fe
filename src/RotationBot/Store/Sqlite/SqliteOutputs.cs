using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Domain.Conversation;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteOutputs(SqliteConnection connection) : IOutputsStore
{
    /// <summary>No segment and no list of members. The row stays, because its counter must go on.</summary>
    private const string Unknown = "?";

    public IReadOnlyDictionary<OutputId, ShownOutput> All() =>
        connection.Query<Row>("SELECT kind, target, platform, shows, counter FROM outputs")
            .ToDictionary(r => new OutputId(Enum.Parse<OutputKind>(r.Kind), r.Target, new PlatformId(r.Platform)), r => new ShownOutput(r.Shows, r.Counter));

    public void Save(OutputId id, ShownOutput shown) => connection.Execute(
        """
        INSERT INTO outputs (kind, target, platform, shows, counter) VALUES (@kind, @target, @platform, @shows, @counter)
        ON CONFLICT (kind, target, platform) DO UPDATE SET shows = excluded.shows, counter = excluded.counter
        """,
        new { kind = id.Kind.ToString(), target = id.Target, platform = id.Platform.Value, shows = shown.Shows, counter = shown.Counter });

    public void Forget(OutputId id) => connection.Execute(
        "UPDATE outputs SET shows = @unknown WHERE kind = @kind AND target = @target AND platform = @platform",
        new { unknown = Unknown, kind = id.Kind.ToString(), target = id.Target, platform = id.Platform.Value });

    private sealed record Row
    {
        public string Kind { get; init; } = "";
        public string Target { get; init; } = "";
        public string Platform { get; init; } = "";
        public string Shows { get; init; } = "";
        public int Counter { get; init; }
    }
}
