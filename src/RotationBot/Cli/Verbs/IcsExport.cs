using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Directory;

namespace RotationBot.Cli.Verbs;

/// <summary>Writes somebody's or everybody's shifts as an iCalendar file.</summary>
internal static class IcsExport
{
    private const string StandardOutput = "-";

    private static readonly Option<string?> OfPerson = new("--person") { HelpName = "ID", Description = "this person's shifts, in whatever rota" };
    private static readonly Option<string?> OfRota = new("--rota") { HelpName = "ID", Description = "everybody's shifts in a rota, or in that of a team, channel or group" };
    private static readonly Option<string?> Out = new("--out") { HelpName = "FILE", Description = "where it is written, in place of what was there; - is standard output, as without it" };

    public static Verb For(Shell shell)
    {
        var verb = new Verb("ics", "writes shifts as an iCalendar file, for calendar programs", "export ics --rota set --out set.ics", "export ics --person sam > sam.ics")
        {
            OfPerson,
            OfRota,
            Out,
            CommonOptions.Config,
            CommonOptions.Data,
        };
        verb.Validators.Add(OneOf);
        return verb.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, (Present present) => RunAsync(parsed, shell, present, cancellationToken), cancellationToken));
    }

    private static void OneOf(CommandResult given)
    {
        if (given.GetResult(OfPerson) is null == given.GetResult(OfRota) is null)
            given.AddError("Whose shifts? Say --person ID or --rota ID, one of them.");
    }

    private static async Task<int> RunAsync(ParseResult parsed, Shell shell, Present present, CancellationToken cancellationToken)
    {
        var (target, unknown) = Target(parsed, present.Organisation);
        if (target is null)
            return await shell.RefuseAsync("rotationbot: " + unknown, ExitCode.Finding, cancellationToken);
        var calendar = OnCallCalendar.Of(present.Organisation, present.Records, target, present.Now)!;
        var file = parsed.GetValue(Out) ?? StandardOutput;
        return file == StandardOutput ? await ShowAsync(calendar, shell, cancellationToken) : await WriteAsync(calendar, Path.GetFullPath(file, shell.Directory), shell, cancellationToken);
    }

    private static (CalendarTarget? Target, string? Unknown) Target(ParseResult parsed, Organisation organisation)
    {
        if (parsed.GetValue(OfPerson) is { } name)
        {
            var (person, nobody) = Known.Person(name, organisation);
            return (person is { } known ? new CalendarTarget.OfPerson(known) : null, nobody);
        }
        var (rota, none) = Known.Rota(parsed.GetValue(OfRota), organisation);
        return (rota is { } id ? new CalendarTarget.OfRota(id) : null, none);
    }

    private static async Task<int> ShowAsync(OnCallCalendar calendar, Shell shell, CancellationToken cancellationToken)
    {
        await shell.Output.WriteAsync(calendar.ToString().AsMemory(), cancellationToken);
        return ExitCode.Fine;
    }

    private static async Task<int> WriteAsync(OnCallCalendar calendar, string path, Shell shell, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, calendar.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await shell.RefuseAsync($"rotationbot: {path} cannot be written: {e.Message}", ExitCode.Unavailable, cancellationToken);
        }
        return await shell.SayAsync($"Wrote {calendar.Events.Count} shifts to {path}.", cancellationToken);
    }
}
