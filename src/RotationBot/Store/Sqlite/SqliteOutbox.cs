using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteOutbox(SqliteConnection connection) : IOutboxStore
{
    public void Add(Effect effect, Instant now)
    {
        var row = OutboxRow.Of(effect, now);
        if (connection.Execute(Insert, row) == 0)
            return;
        if (row.Slot is not null)
            connection.Execute(Supersede, row);
        connection.Execute(HurryLane, row);
    }

    public bool Has(EffectKey key) => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM outbox WHERE key = @Value)", new { key.Value });

    public bool HasFrom(EffectKey key, string within) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE key >= @from AND key < @to)", new { from = key.Value, to = within + '\uffff' });

    public IReadOnlyList<OutboxItem> Ready(Instant now, int limit) =>
        [.. connection.Query<ReadyRow>(ReadyQuery + " ORDER BY o.rank, o.seq LIMIT @limit", new { now = now.ToUnixTimeMilliseconds(), limit }).Select(r => r.ToItem())];

    public bool AnyReady(Instant now) =>
        connection.ExecuteScalar<bool>($"SELECT EXISTS ({ReadyQuery})", new { now = now.ToUnixTimeMilliseconds() });

    public void Done(long seq, Receipt receipt) => connection.Execute(
        $"UPDATE outbox SET state = 'done', effect = {Kept}, error = NULL, channel = @channel, message = @message, receipt = @json WHERE seq = @seq",
        new
        {
            seq,
            channel = receipt.Message?.Channel.Id,
            message = receipt.Message?.Id,
            json = receipt.Message is { } message ? DomainJson.Write(message) : null,
        });

    public void Retry(long seq, Instant nextTry, string error) => connection.Execute(
        "UPDATE outbox SET attempts = attempts + 1, next_try_ms = @next, error = @error WHERE seq = @seq AND state = 'waiting'",
        new { seq, error, next = nextTry.ToUnixTimeMilliseconds() });

    public void Bury(long seq, string error) => connection.Execute(
        $"UPDATE outbox SET state = 'dead', effect = {Kept}, attempts = attempts + 1, error = @error WHERE seq = @seq AND state = 'waiting'", new { seq, error });

    public Instant? NextTry(Instant after) =>
        connection.ExecuteScalar<long?>("SELECT min(next_try_ms) FROM outbox WHERE state = 'waiting' AND next_try_ms > @after", new { after = after.ToUnixTimeMilliseconds() })
            is { } next ? Instant.FromUnixTimeMilliseconds(next) : null;

    public long Last() => connection.ExecuteScalar<long>("SELECT coalesce(max(seq), 0) FROM outbox");

    public bool AnyUnconfirmed(PlatformId platform, long upTo) => connection.ExecuteScalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM outbox o
            WHERE o.state = 'waiting' AND o.platform = @platform AND o.kind = 'post' AND o.attempts = 0 AND o.seq <= @upTo
              AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.key = o.needs AND n.state = 'waiting')
              AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.platform = o.platform AND b.lane = o.lane AND b.state = 'waiting' AND b.seq < o.seq
                AND NOT (b.kind = 'edit' AND b.attempts > 0)))
        """, new { platform = platform.Value, upTo });

    public int CountDead() => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state = 'dead'");

    /// <summary>What only the asker may see is not kept once it is out: it may be a link that opens something.</summary>
    private const string Kept = "CASE WHEN kind = 'answer' THEN '' ELSE effect END";

    private const string Insert =
        """
        INSERT INTO outbox (key, platform, lane, rank, request, kind, slot, needs, effect, decided_at)
        VALUES (@Key, @Platform, @Lane, @Rank, @Request, @Kind, @Slot, @Needs, @Effect, @DecidedAt)
        ON CONFLICT (key) DO NOTHING
        """;

    /// <summary>Waiting and dead apart: each has an index of its own, both together have none.</summary>
    private const string Supersede =
        """
        UPDATE outbox SET state = 'superseded' WHERE key <> @Key AND seq IN (
            SELECT seq FROM outbox WHERE platform = @Platform AND slot = @Slot AND state = 'waiting'
            UNION ALL SELECT seq FROM outbox WHERE platform = @Platform AND slot = @Slot AND state = 'dead')
        """;

    /// <summary>What stands before something urgent in its lane becomes as urgent.</summary>
    private const string HurryLane =
        "UPDATE outbox SET rank = @Rank WHERE platform = @Platform AND lane = @Lane AND state = 'waiting' AND rank > @Rank";

    private const string ReadyQuery =
        """
        SELECT o.seq, o.key, o.platform, o.lane, o.effect, o.attempts, o.decided_at AS DecidedAt, o.needs, n.receipt
        FROM outbox o LEFT JOIN outbox n ON n.key = o.needs
        WHERE o.state = 'waiting' AND o.next_try_ms <= @now AND (n.seq IS NULL OR n.state <> 'waiting' OR n.seq > o.seq)
          AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.platform = o.platform AND b.lane = o.lane AND b.state = 'waiting' AND b.seq < o.seq
            AND NOT (b.kind = 'edit' AND b.next_try_ms > @now))
        """;

    private sealed record ReadyRow
    {
        public long Seq { get; init; }
        public string Key { get; init; } = "";
        public string Platform { get; init; } = "";
        public string Lane { get; init; } = "";
        public string Effect { get; init; } = "";
        public int Attempts { get; init; }
        public long DecidedAt { get; init; }
        public string? Needs { get; init; }
        public string? Receipt { get; init; }

        public OutboxItem ToItem() => new(Seq, Key, Platform, Lane, Effect, Attempts, Instant.FromUnixTimeSeconds(DecidedAt), Needs is null ? null : new NeededPost(Needs, Stands));

        private MessageRef? Stands => Receipt is null ? null : DomainJson.Read<MessageRef>(Receipt);
    }
}
