using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Details;
using RotationBot.Domain.Requests;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

/// <summary>Walks each table in the order of its key. Events, effects and log entries are written in the order of their age, so a walk ends where the young ones begin.</summary>
internal sealed class SqliteRetention(SqliteConnection connection, IRequestStore requests) : IRetentionStore
{
    private const int RowsPerPiece = 200;

    public long? SweepInbox(long after, RetentionLimits limits) => Sweep("inbox", "heard_at", after, limits.Text, limits,
        "UPDATE inbox SET event = '' WHERE seq > @after AND seq <= @last AND state <> 'waiting' AND heard_at < @text AND event <> ''",
        """
        DELETE FROM inbox WHERE seq > @after AND seq <= @last
          AND (state = 'done' AND heard_at < @row OR state = 'dead' AND heard_at < @audit)
        """);

    public long? SweepOutbox(long after, RetentionLimits limits) => Sweep("outbox", "decided_at", after, limits.Text, limits,
        "UPDATE outbox SET effect = '' WHERE seq > @after AND seq <= @last AND state <> 'waiting' AND decided_at < @text AND effect <> ''",
        """
        DELETE FROM outbox WHERE seq > @after AND seq <= @last AND NOT (kind = 'post' AND request IS NOT NULL)
          AND (state IN ('done', 'superseded') AND decided_at < @row OR state = 'dead' AND decided_at < @audit)
        """);

    public long? SweepLog(long after, RetentionLimits limits) => Sweep("log", "at", after, limits.Audit, limits,
        "DELETE FROM log WHERE seq > @after AND seq <= @last AND at < @audit");

    /// <summary>By number, for the order of their ends is another one.</summary>
    public long? SweepRequests(long after, RetentionLimits limits)
    {
        var last = after + RowsPerPiece;
        var documents = connection.Query<(string Document, int Version)>(
            """
            SELECT document, version FROM requests WHERE number > @after AND number <= @last AND state = 'resolved'
              AND CASE WHEN json_valid(document)
                THEN json_extract(document, '$.text') <> '' OR coalesce(json_extract(document, '$.why'), '') <> coalesce(json_extract(document, '$.rule'), '') END
            """, new { after, last });
        foreach (var (document, version) in documents.ToList())
            if (Read(document) is { } request)
                Blank(request with { Version = version }, limits.Text);
        return last < connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM requests") ? last : null;
    }

    /// <summary>Null: nobody can read it. It is left as it is; forgetting goes on with the others.</summary>
    private static Request? Read(string document)
    {
        try
        {
            return DomainJson.Read<Request>(document);
        }
        catch (Exception e) when (e is JsonException or FormatException or NotSupportedException)
        {
            return null;
        }
    }

    private void Blank(Request request, Instant limit)
    {
        if ((request.ResolvedAt ?? request.OpenedAt) < limit)
            requests.Save(request with { Text = "", Details = RequestDetails.None, Why = request.Rule, Corrections = [.. request.Corrections.Select(c => c with { Why = c.Rule })] });
    }

    private long? Sweep(string table, string age, long after, Instant oldest, RetentionLimits limits, params string[] statements)
    {
        var rows = connection.Query<(long Seq, long At)>($"SELECT seq, {age} FROM {table} WHERE seq > @after ORDER BY seq LIMIT {RowsPerPiece}", new { after }).ToList();
        var old = rows.TakeWhile(r => r.At < oldest.ToUnixTimeSeconds()).ToList();
        if (old.Count == 0)
            return null;
        var piece = new { after, last = old[^1].Seq, text = limits.Text.ToUnixTimeSeconds(), row = limits.Row.ToUnixTimeSeconds(), audit = limits.Audit.ToUnixTimeSeconds() };
        foreach (var statement in statements)
            connection.Execute(statement, piece);
        return old.Count == RowsPerPiece ? piece.last : null;
    }
}
