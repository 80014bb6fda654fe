using System.CommandLine;
using RotationBot.Configuration;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>Brings the store up to this version without starting the bot; <c>run</c> does the same by itself.</summary>
internal static class MigrateVerb
{
    public static Verb For(Shell shell) => new Verb("migrate", "brings the store up to this version, as run does", "migrate --data data")
    {
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => MigrateAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static async Task<int> MigrateAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var before = File.Exists(settings.StorePath) ? StoredFile.Find(settings.StorePath).Schema : 0;
        await using (SqliteStore.Open(settings.StorePath))
        {
            var migrated = new Migrated(settings.StorePath, before, Migrator.Newest);
            return await Asking.ShowAsync(shell, new Answer.Found(migrated, Words(migrated)), parsed.GetValue(CommonOptions.Json), cancellationToken);
        }
    }

    private static string Words(Migrated migrated) => migrated switch
    {
        { From: 0 } => $"Made the store {migrated.Store} (schema {migrated.To}).",
        { From: var from, To: var to } when from == to => $"The store {migrated.Store} is up to date (schema {to}).",
        _ => $"Brought the store {migrated.Store} from schema {migrated.From} to {migrated.To}.",
    };

    /// <param name="From">The schema it had; 0: there was none.</param>
    internal sealed record Migrated(string Store, int From, int To);
}
