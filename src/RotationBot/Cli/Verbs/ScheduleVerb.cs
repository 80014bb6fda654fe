using System.CommandLine;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli.Verbs;

/// <summary>Who is on call when, over some weeks.</summary>
internal static class ScheduleVerb
{
    private const int Usual = 4;

    private static readonly Argument<string> OfRota = new("ROTA") { Description = "a rota, or a team, channel or group that has one; - reads questions from standard input" };
    private static readonly Option<int?> Weeks = WeeksAhead.Option(Usual);
    private static readonly Option<string?> From = new("--from") { HelpName = "T", Description = "from another time than now" };

    public static Verb For(Shell shell) => new Verb("schedule", "shows who is on call when", "schedule set", "schedule sg-delivery --weeks 8", "schedule weekday-rota --from 2026-12-21 --json")
    {
        OfRota,
        Weeks,
        From,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.ScheduleQuestion, Answerer, cancellationToken));

    private static Question? One(ParseResult parsed) => parsed.GetRequiredValue(OfRota) is Asking.Batch
        ? null
        : new Question(parsed.GetRequiredValue(OfRota), parsed.GetValue(Weeks), parsed.GetValue(From));

    private static Func<Present, Func<Question, Answer>> Answerer => present => question => Ask(present, question);

    private static Answer Ask(Present present, Question question)
    {
        var (settings, now) = (present.Settings, present.Now);
        if (Known.Rota(question.Rota, present.Organisation) is var (id, unknown) && id is null)
            return new Answer.Nothing(unknown!);
        if (Now.Read(question.From, settings, now) is var (from, unread) && unread is not null)
            return new Answer.Nothing(unread);
        if (WeeksAhead.Fault(question.Weeks) is { } fault)
            return new Answer.Nothing(fault);
        var rota = settings.Organisation.Rotas[id.Value];
        var schedule = Read(present, id.Value, from, from + Duration.FromDays(7 * (question.Weeks ?? Usual)));
        return new Answer.Found(schedule, string.Join('\n', Lines(schedule, rota, now)));
    }

    private static Schedule Read(Present present, RotaId id, Instant from, Instant to)
    {
        var rota = present.Organisation.Rotas[id];
        return new Schedule(id.Value, rota.TimeZone.Id, from, to, [.. rota.Roles.Select(role => new RoleSchedule(role.Name.Value, Shifts(role)))]);

        IReadOnlyList<Shift> Shifts(Role role) =>
            [.. rota.Timeline(role.Name, from, to, present.Records[id]).Items.Select(p => new Shift(p.From, p.To, [.. p.Holders.Select(h => Who.Of(present.Organisation, h))]))];
    }

    private static IEnumerable<string> Lines(Schedule schedule, Rota rota, Instant now)
    {
        var always = schedule.Roles.Where(r => r.Shifts.Count == 1).Select(r => $"{r.Role} {Who.Names(r.Shifts[0].People)}").ToList();
        yield return $"{schedule.Rota} · {ZoneNames.City(rota.TimeZone)}" + (always.Count == 0 ? "" : " · throughout: " + string.Join(" · ", always));
        IReadOnlyList<RoleSchedule> changing = [.. schedule.Roles.Where(r => r.Shifts.Count > 1)];
        foreach (var line in changing.Count == 0 ? [] : Columns.Align(Rows(changing, rota.TimeZone, now)))
            yield return line;
    }

    /// <summary>A row for each instant at which anybody changes.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Rows(IReadOnlyList<RoleSchedule> roles, DateTimeZone zone, Instant now)
    {
        IReadOnlyList<string> heading = ["from", .. roles.Select(r => r.Role)];
        var changes = roles.SelectMany(r => r.Shifts).Select(s => s.From).Distinct().Order();
        return [heading, .. changes.Select(at => (IReadOnlyList<string>)[Times.Dated(at, zone, now), .. roles.Select(r => Who.Names(r.At(at)))])];
    }

    internal sealed record Question(string Rota, int? Weeks = null, string? From = null);

    internal sealed record Schedule(string Rota, string TimeZone, Instant From, Instant To, IReadOnlyList<RoleSchedule> Roles);

    /// <param name="Shifts">At least one; one alone: nothing changes meanwhile.</param>
    internal sealed record RoleSchedule(string Role, IReadOnlyList<Shift> Shifts)
    {
        public IReadOnlyList<Who> At(Instant at) => Shifts.Last(s => s.From <= at).People;
    }

    /// <param name="People">Empty: nobody.</param>
    internal sealed record Shift(Instant From, Instant To, IReadOnlyList<Who> People);
}
