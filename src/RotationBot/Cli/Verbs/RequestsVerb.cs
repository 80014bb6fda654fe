using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>What has been asked and not been resolved yet.</summary>
internal static class RequestsVerb
{
    private static readonly Option<bool> All = new("--all") { Arity = ArgumentArity.Zero, Description = "resolved ones too" };
    private static readonly Option<string?> OfTeam = new("--team") { HelpName = "T", Description = "of one team" };

    public static Verb For(Shell shell) => new Verb("requests", "lists what is open", "requests", "requests --team source --all --json")
    {
        All,
        OfTeam,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => ListAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static Task<int> ListAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var (team, unknown) = Known.Team(parsed.GetValue(OfTeam), settings.Organisation);
        var answer = unknown is null ? List(settings, team, parsed.GetValue(All), Now.For(settings, shell)) : new Answer.Nothing(unknown);
        return Asking.ShowAsync(shell, answer, parsed.GetValue(CommonOptions.Json), cancellationToken);
    }

    private static Answer List(Settings settings, TeamId? team, bool all, Instant now)
    {
        var store = StoredFile.Find(settings.StorePath);
        var requests = (all ? StoredRequests.In(store) : store.Read(s => s.Requests.Open())).Where(r => team is null || r.Team == team).ToList();
        RequestLine[] lines = [.. requests.Select(RequestLine.Of)];
        var rows = Columns.Align([.. requests.Zip(lines).Select(r => Row(r.First, r.Second, now))]);
        return new Answer.Found(lines, lines.Length > 0 ? string.Join('\n', rows) : all ? "Nothing was asked yet." : "Nothing is open.");
    }

    private static IReadOnlyList<string> Row(Request request, RequestLine line, Instant now) =>
    [
        line.Id,
        line.TakenBy is { } taker && request.State == RequestState.Acked ? "acked by " + taker : line.State,
        line.Priority,
        line.Team ?? "no owner",
        Times.Length(Duration.Max(Duration.Zero, now - line.OpenedAt)),
        $"{line.Asker} in {(request.IsPublic ? "#" : "")}{line.AskedIn}",
        line.Text is { Length: > 0 } text ? Lists.Excerpt(text, 60) : "",
    ];
}
