using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Wording;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>Routes again what was asked in public: what other rules would have done with it.</summary>
internal static class ReplayVerb
{
    public static Verb For(Shell shell) => new Verb("replay", "routes stored requests again, and shows what would change", "replay", "replay --config bot.config.json --since 30d --json")
    {
        Since.Option,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => RunAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static async Task<int> RunAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var (since, fault) = Since.Read(parsed, Now.For(settings, shell));
        if (fault is not null)
            return await shell.RefuseAsync("rotationbot: " + fault, ExitCode.Finding, cancellationToken);
        var replayed = Replay(settings, StoredFile.Find(settings.StorePath), since);
        await Asking.ShowAsync(shell, new Answer.Found(replayed, string.Join('\n', Words(replayed))), parsed.GetValue(CommonOptions.Json), cancellationToken);
        return replayed.Changed.Count == 0 ? ExitCode.Fine : ExitCode.Finding;
    }

    private static Replayed Replay(Settings settings, StoredFile store, Instant since)
    {
        var organisation = settings.Organisation;
        var wear = new Wear(organisation);
        var changed = new List<Change>();
        var (routed, left) = (0, 0);
        foreach (var (request, said) in StoredRequests.In(store, (s, r) => (Request: r, Said: StoredWords.Of(s, r))).Where(r => r.Request.OpenedAt >= since))
        {
            if (said?.Entry(organisation) is not { } entry)
            {
                left++;
                continue;
            }
            routed++;
            wear.Count(entry, said.Body);
            var now = said.Route(organisation)!;
            if (now.Owner?.Team != request.Team)
                changed.Add(new Change(request.Id.ToString(), request.Team?.Value, now.Owner?.Team.Value, now.Why ?? (now.IsLastResort ? "no rule matched" : "of the place"), request.Corrections.Count > 0));
        }
        return new Replayed(routed, left, changed, wear.DeadKeywords(), wear.OnlyFellBack());
    }

    private static IEnumerable<string> Words(Replayed replayed)
    {
        yield return $"{replayed.Routed} routed again, {replayed.Routed - replayed.Changed.Count} as they ended, {replayed.Changed.Count} elsewhere"
            + (replayed.Left == 0 ? "" : $"; {replayed.Left} left out (private, no longer kept, or nobody answers there)");
        foreach (var change in replayed.Changed)
            yield return $"  {change.Request}  {change.EndedWith ?? "nobody"} -> {change.WouldGoTo ?? "nobody"} because {change.Why}{(change.Corrected ? "; people had corrected it" : "")}";
        foreach (var group in replayed.DeadKeywords)
            yield return $"  never said: {group.Ruleset}, {group.Topic}: {Lists.And([.. group.Keywords.Select(k => $"\"{k}\"")])}";
        if (replayed.OnlyFellBack.Count > 0)
            yield return $"  only fell back: {Lists.And(replayed.OnlyFellBack)}";
    }

    /// <param name="Routed">How many requests.</param>
    /// <param name="Left">How many could not be routed again.</param>
    /// <param name="OnlyFellBack">Rulesets that were asked and whose rules never matched.</param>
    internal sealed record Replayed(int Routed, int Left, IReadOnlyList<Change> Changed, IReadOnlyList<Wear.Dead> DeadKeywords, IReadOnlyList<string> OnlyFellBack);

    /// <param name="EndedWith">After hand-offs and corrections; null: nobody.</param>
    internal sealed record Change(string Request, string? EndedWith, string? WouldGoTo, string Why, bool Corrected);
}
