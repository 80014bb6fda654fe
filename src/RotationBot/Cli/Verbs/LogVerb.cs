using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli.Verbs;

/// <summary>What was done last, and by whom.</summary>
internal static class LogVerb
{
    /// <summary>How far back it looks for what a team did; also the most it shows.</summary>
    private const int LookedThrough = 10_000;

    private const int Usual = 15;

    private static readonly Argument<string?> About = new("ABOUT") { Arity = ArgumentArity.ZeroOrOne, Description = "a request (R-142), a change (C-7), or a team by any of its names; else everything" };
    private static readonly Option<int?> Last = new("--last") { HelpName = "N", Description = $"how many entries: 1 to {LookedThrough}, else {Usual}", CustomParser = ReadLast };

    public static Verb For(Shell shell) => new Verb("log", "shows what was done last, newest first", "log", "log C-7", "log sg-delivery --last 50 --json")
    {
        About,
        Last,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, settings => ShowAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static Task<int> ShowAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var (subject, unknown) = Subject(parsed.GetValue(About), settings.Organisation);
        var answer = subject is null ? new Answer.Nothing(unknown!) : List(settings, subject, parsed.GetValue(Last) ?? Usual, Now.For(settings, shell));
        return Asking.ShowAsync(shell, answer, parsed.GetValue(CommonOptions.Json), cancellationToken);
    }

    private static int? ReadLast(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last is >= 1 and <= LookedThrough)
            return last;
        given.AddError($"--last takes a number from 1 to {LookedThrough}, not \"{given.Tokens[0].Value}\".");
        return null;
    }

    private static (LogSubject? Subject, string? Unknown) Subject(string? about, Organisation organisation)
    {
        if (about is null)
            return (LogSubject.Everything, null);
        if (LogSubject.Numbered(about) is { } numbered)
            return (numbered, null);
        var (team, unknown) = Known.Team(about, organisation);
        return team is { } id ? (new() { Teams = [organisation.Teams[id]] }, null) : (null, unknown);
    }

    private static Answer List(Settings settings, LogSubject subject, int most, Instant now)
    {
        LogLine[] lines = StoredFile.Find(settings.StorePath).Read(s => Lines(s, subject, most));
        var rows = Columns.Align([.. lines.Select(l => Row(l, settings.Organisation, now))]);
        return new Answer.Found(lines, lines.Length == 0 ? LogWords.Nothing(subject, LookedThrough).ToString() : string.Join('\n', rows));
    }

    private static LogLine[] Lines(IStoreSession session, LogSubject subject, int most)
    {
        return [.. session.Log.Latest(subject, LookedThrough).Where(e => subject.Holds(e.Entry, Find)).Take(most).Select(e => LogLine.Of(e, Find))];

        Request? Find(RequestId id) => session.Requests.Find(new Wanted(Number: id));
    }

    private static IReadOnlyList<string> Row(LogLine line, Organisation organisation, Instant now) =>
        [Times.Dated(line.At, organisation.TimeZone, now), line.Who ?? "the bot", line.What, line.Request ?? "", line.Detail ?? ""];

    /// <param name="Who">A platform's user ("sandbox:sam"); null: the bot itself.</param>
    /// <param name="Where">The channel it was done in, where that is known.</param>
    /// <param name="Detail">Null: none, or of a request that was asked in private.</param>
    internal sealed record LogLine(Instant At, string? Who, string? Where, string What, string? Request, string? Rota, string? Detail)
    {
        public static LogLine Of(LoggedEntry logged, Func<RequestId, Request?> find)
        {
            var entry = logged.Entry;
            RequestId? request = entry.Request is { } number ? new RequestId(number) : null;
            var isShown = entry.Detail.Length > 0 && (request is not { } id || find(id)?.IsPublic is true);
            return new(logged.At, entry.Who, entry.Where, entry.What, request?.ToString(), entry.Rota?.Value, isShown ? entry.Detail : null);
        }
    }
}
