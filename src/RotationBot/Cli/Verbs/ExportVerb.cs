using RotationBot.Configuration;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>Writes what the bot knows in a form that other programs read.</summary>
internal static class ExportVerb
{
    public static Verb For(Shell shell) => new("export", "writes data for other programs", "export requests > requests.jsonl", "export ics --rota set --out set.ics")
    {
        Requests(shell),
        IcsExport.For(shell),
    };

    private static Verb Requests(Shell shell) => new Verb("requests", "writes every request, a JSON object on each line, oldest first", "export requests > requests.jsonl")
    {
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => WriteAsync(settings, shell, cancellationToken), cancellationToken));

    private static async Task<int> WriteAsync(Settings settings, Shell shell, CancellationToken cancellationToken)
    {
        var progress = new Progress(shell, "requests");
        var count = 0;
        foreach (var request in StoredRequests.In(StoredFile.Find(settings.StorePath)))
        {
            await shell.Output.WriteLineAsync(AsJson.Line(RequestLine.Of(request)).AsMemory(), cancellationToken);
            await progress.CountAsync(++count, cancellationToken);
        }
        await progress.DoneAsync(cancellationToken);
        return ExitCode.Fine;
    }
}
