using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>What people said had come to the wrong team, as examples for the rules, and the words that misled.</summary>
internal static class CorrectionsVerb
{
    public static Verb For(Shell shell) => new Verb("corrections", "lists what came to the wrong team, as examples for the rules", "corrections", "corrections --since 30d --json")
    {
        Since.Option,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(
        parsed, shell, settings => Asking.ShowAsync(shell, Read(parsed, shell, settings), parsed.GetValue(CommonOptions.Json), cancellationToken), cancellationToken));

    private static Answer Read(ParseResult parsed, Shell shell, Settings settings)
    {
        var (since, fault) = Since.Read(parsed, Now.For(settings, shell));
        if (fault is not null)
            return new Answer.Nothing(fault);
        var store = StoredFile.Find(settings.StorePath);
        var corrected = store.Read(s => s.Requests.Corrected(since).Select(r => (Request: r, Said: StoredWords.Of(s, r))).ToList());
        List<Line> lines = [.. corrected.SelectMany(c => c.Request.Corrections.Where(x => x.At >= since).Select(x => Of(settings.Organisation, c.Request, c.Said, x)))];
        var misled = lines.Where(l => l.Words is not null).SelectMany(l => l.Words!.Select(w => (Word: w.ToLowerInvariant(), l.Rule))).CountBy(m => m)
            .OrderByDescending(m => m.Value).ThenBy(m => m.Key.Word, StringComparer.Ordinal)
            .Select(m => new Misleading(m.Key.Word, m.Key.Rule!, m.Value));
        var report = new Report(lines, [.. misled]);
        return new Answer.Found(report, lines.Count == 0 ? "Nobody has said that anything came to the wrong team." : string.Join('\n', Words(report)));
    }

    /// <summary>The words are those that the rules as they are now find, where they still mislead.</summary>
    private static Line Of(Organisation organisation, Request request, StoredWords? said, Correction correction)
    {
        var now = said?.Route(organisation);
        var misleads = now?.Owner?.Team == correction.From && now?.Rule is not null && now.Rule == correction.Rule;
        return new Line(
            request.Id.ToString(), correction.At, correction.From?.Value, correction.To.Value, correction.By.Id, correction.Rule,
            request.IsPublic ? correction.Why : correction.Rule,
            misleads ? now!.Words : null,
            now is null ? null : now.Owner?.Team == correction.To,
            said is null ? null : new Example(said.Body.Trim(), correction.To.Value));
    }

    private static IEnumerable<string> Words(Report report)
    {
        foreach (var line in report.Corrections)
        {
            yield return $"{line.Request}  {line.From ?? "nobody"} -> {line.To} by {line.By}{(line.Why is null ? "" : $" ({line.Why})")}{(line.Mended == true ? ", right by the rules of now" : "")}";
            yield return "  " + (line.Example is { } example ? AsJson.Line(example) : "the text is private or no longer kept");
        }
        if (report.Misled.Count > 0)
            yield return $"misled by {Lists.And([.. report.Misled.Select(m => $"\"{m.Word}\" ({m.Rule}{(m.Times > 1 ? $", {m.Times} times" : "")})")])}";
    }

    internal sealed record Report(IReadOnlyList<Line> Corrections, IReadOnlyList<Misleading> Misled);

    /// <param name="From">Null: nobody owned it.</param>
    /// <param name="Words">The words that still lead there; null: none do, or the text is private or no longer kept.</param>
    /// <param name="Mended">Whether the rules of now lead to the right team; null: that cannot be told.</param>
    internal sealed record Line(
        string Request, Instant At, string? From, string To, string By, string? Rule, string? Why, IReadOnlyList<string>? Words, bool? Mended, Example? Example);

    /// <summary>As the configuration writes it under <c>examples</c>.</summary>
    internal sealed record Example(string Text, string Team);

    internal sealed record Misleading(string Word, string Rule, int Times);
}
