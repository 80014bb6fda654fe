using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Store.Json;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;
using RotationBot.Tests.Transcripts.Chat;

namespace RotationBot.Tests.Chatter;

/// <summary>All the bot did in a year in which nobody said a word: the shipped organisations, from Monday 23 November 2026 on.</summary>
internal sealed record Year(Organisation Organisation, IReadOnlyList<(Instant At, Effect Effect)> Done)
{
    public static readonly Instant Begin = Instant.FromUtc(2026, 11, 23, 10, 0);
    public static readonly Instant End = Begin + Duration.FromDays(366);

    public static async Task<Year> LiveAsync(CancellationToken cancellationToken)
    {
        using var folder = new TempFolder();
        var file = folder.File("bot.config.json");
        await File.WriteAllTextAsync(file, WithLongMemory(await File.ReadAllTextAsync(Shipped.Path, cancellationToken)), cancellationToken);
        await using var host = new BotHost(file);
        await host.StartAsync(hearsAllAgain: false, cancellationToken);
        using var workspace = new Workspace(() => host.Address);
        await workspace.DoAsync("clock/advance", new { minutes = (End - Begin).TotalMinutes }, cancellationToken);
        return new Year(ConfigurationFile.Load(file).Settings!.Organisation, Effects(host.StorePath));
    }

    /// <summary>All effects of one kind, each with the one before it that has the same target.</summary>
    public IEnumerable<(Instant At, T Effect, Instant? BeforeAt, T? Before)> EachOf<T, TTarget>(Func<T, TTarget> target) where T : Effect => Done
        .Where(d => d.Effect is T)
        .GroupBy(d => target((T)d.Effect))
        .SelectMany(g => g.Select((d, i) => (d.At, (T)d.Effect, i == 0 ? (Instant?)null : g.ElementAt(i - 1).At, i == 0 ? null : (T)g.ElementAt(i - 1).Effect)));

    /// <summary>What the bot did is kept for the whole year, so that it can be counted.</summary>
    private static string WithLongMemory(string configuration)
    {
        var changed = configuration.Replace("\"messageText\": \"90d\"", "\"messageText\": \"800d\"", StringComparison.Ordinal);
        Assert.NotEqual(configuration, changed);
        return changed;
    }

    private static List<(Instant At, Effect Effect)> Effects(string store)
    {
        using var connection = new SqliteConnection($"Data Source={store};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return [.. connection.Query<(long At, string Effect)>("SELECT decided_at, effect FROM outbox ORDER BY seq")
            .Select(r => (Instant.FromUnixTimeSeconds(r.At), DomainJson.Read<Effect>(r.Effect)))];
    }
}
