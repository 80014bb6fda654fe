using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>What a host would write into headers and groups now.</summary>
internal static class SyncVerb
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Arity = ArgumentArity.Zero, Description = "shows it only; a running host writes by itself" };

    public static Verb For(Shell shell) => new Verb("sync", "shows what would be written into headers and groups", "sync --dry-run", "sync --dry-run --json")
    {
        DryRun,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => parsed.GetValue(DryRun)
        ? Configured.RunAsync(parsed, shell, (Present present) => Asking.ShowAsync(shell, Look(present), parsed.GetValue(CommonOptions.Json), cancellationToken), cancellationToken)
        : shell.RefuseAsync("rotationbot: a running host writes by itself; say --dry-run to see what it would write.", ExitCode.Usage, cancellationToken));

    private static Answer Look(Present present)
    {
        var (organisation, now, shown) = (present.Organisation, present.Now, Shown(present.Settings));
        var wanted = new WantedOutputs(Outputs.At(organisation, present.Records, now), organisation, HostedPlatforms.Facts(present.Settings));
        PlannedWrite[] writes = [.. OutputDifferences.Between(shown, wanted, now)
            .Where(d => d.Id.Kind == OutputKind.Header || d.Shown.Shows.Length > 0)
            .Select(d => PlannedWrite.Of(d, shown.GetValueOrDefault(d.Id, ShownOutput.Nothing), now))];
        var rows = Columns.Align([.. writes.Select(w => (IReadOnlyList<string>)[w.Kind, w.Target, Words(w, now)])]);
        return new Answer.Found(writes, writes.Length == 0 ? "Nothing: headers and groups are in step." : string.Join('\n', rows));
    }

    /// <summary>Before the bot first runs nothing is shown anywhere.</summary>
    private static IReadOnlyDictionary<OutputId, ShownOutput> Shown(Settings settings) =>
        File.Exists(settings.StorePath) ? StoredFile.Find(settings.StorePath).Read(s => s.Outputs.All()) : new Dictionary<OutputId, ShownOutput>();

    private static string Words(PlannedWrite write, Instant now)
    {
        var wait = write.NotBefore is { } at ? $" (in {Times.Length(at - now)}: {(write.Refused ? "the platform refused it" : "once a minute at most")})" : "";
        return write switch
        {
            { Add: { } add, Remove: { } remove } => string.Join(" ", new[] { Signed("+", add), Signed("-", remove) }.Where(w => w.Length > 0)) + wait,
            { From: { } from } => $"{Quoted(from)} -> {Quoted(write.To)}{wait}",
            _ => write.To,
        };
    }

    private static string Signed(string sign, IReadOnlyList<string> people) => people.Count == 0 ? "" : $"{sign} {string.Join(", ", people)}";

    private static string Quoted(string segment) => segment.Length == 0 ? "nothing" : segment;
}
