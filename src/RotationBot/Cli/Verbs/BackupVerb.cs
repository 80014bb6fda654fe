using System.CommandLine;
using System.Globalization;
using RotationBot.Configuration;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>Copies the store, consistent in itself, while the bot runs or not.</summary>
internal static class BackupVerb
{
    private static readonly Argument<string> Target = new("FILE") { Description = "where the copy goes; must not exist yet" };

    public static Verb For(Shell shell) => new Verb("backup", "copies the store while the bot runs", "backup rotationbot-backup.db")
    {
        Target,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => CopyAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static async Task<int> CopyAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(parsed.GetRequiredValue(Target), shell.Directory);
        if (Path.Exists(target))
            return await shell.RefuseAsync($"rotationbot: {target} exists already; name a new file, or move that one away.", ExitCode.Unavailable, cancellationToken);
        var store = StoredFile.Find(settings.StorePath);
        if (shell.ShowsProgress)
            await shell.Error.WriteLineAsync($"copying {Size(store.Path)}…".AsMemory(), cancellationToken);
        Copy(store, target);
        var copied = new Copied(store.Path, target, new FileInfo(target).Length);
        var text = $"Copied {store.Path} to {target} ({Size(target)}). To restore it: stop the bot, remove {store.Path}, its -wal and its -shm, put the copy there, start the bot.";
        return await Asking.ShowAsync(shell, new Answer.Found(copied, text), parsed.GetValue(CommonOptions.Json), cancellationToken);
    }

    /// <summary>Under another name until it is whole: a backup that was cut off is never taken for one.</summary>
    private static void Copy(StoredFile store, string target)
    {
        var unfinished = $"{target}.{Path.GetRandomFileName()}.part";
        try
        {
            store.CopyTo(unfinished);
            File.Move(unfinished, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The copy {target} cannot be written: {e.Message}", e);
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(unfinished + "-journal");
        }
    }

    private static string Size(string path) => (new FileInfo(path).Length / 1e6).ToString("0.0 'MB'", CultureInfo.InvariantCulture);

    internal sealed record Copied(string Store, string Backup, long Bytes);
}
