using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteOutputs(SqliteConnection connection) : IOutputsStore
{
    public IReadOnlyDictionary<OutputId, ShownOutput> All() =>
        connection.Query<Row>("SELECT kind, target, platform, shows, counter, decided_at AS DecidedAt, left_out AS LeftOut, stood, refused FROM outputs")
            .ToDictionary(r => new OutputId(Enum.Parse<OutputKind>(r.Kind), r.Target, new PlatformId(r.Platform)), r => r.ToShown());

    public void Save(OutputId id, ShownOutput shown) => connection.Execute(
        """
        INSERT INTO outputs (kind, target, platform, shows, counter, decided_at) VALUES (@kind, @target, @platform, @shows, @counter, @decidedAt)
        ON CONFLICT (kind, target, platform) DO UPDATE SET shows = excluded.shows, counter = excluded.counter, decided_at = excluded.decided_at
        """,
        new { kind = id.Kind.ToString(), target = id.Target, platform = id.Platform.Value, shows = shown.Shows, counter = shown.Counter, decidedAt = shown.DecidedAt?.ToUnixTimeSeconds() });

    public void Refused(OutputId id) => connection.Execute(
        "UPDATE outputs SET refused = shows, shows = @unknown WHERE kind = @kind AND target = @target AND platform = @platform",
        new { unknown = ShownOutput.Unknown, kind = id.Kind.ToString(), target = id.Target, platform = id.Platform.Value });

    public void Written(OutputId id, LeftOut leftOut) => connection.Execute(
        "UPDATE outputs SET left_out = @leftOut, stood = stood OR NOT @leftOut, refused = NULL WHERE kind = @kind AND target = @target AND platform = @platform",
        new { leftOut = (int)leftOut, kind = id.Kind.ToString(), target = id.Target, platform = id.Platform.Value });

    private sealed record Row
    {
        public string Kind { get; init; } = "";
        public string Target { get; init; } = "";
        public string Platform { get; init; } = "";
        public string Shows { get; init; } = "";
        public int Counter { get; init; }
        public long? DecidedAt { get; init; }
        public LeftOut LeftOut { get; init; }
        public bool Stood { get; init; }
        public string? Refused { get; init; }

        public ShownOutput ToShown() => new(Shows, Counter, DecidedAt is { } at ? Instant.FromUnixTimeSeconds(at) : null) { LeftOut = LeftOut, Stood = Stood, Refused = Refused };
    }
}
