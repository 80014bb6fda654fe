using System.CommandLine;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli.Verbs;

/// <summary>Somebody's shifts to come, in whatever rota.</summary>
internal static class ShiftsVerb
{
    private const int Usual = 8;

    private static readonly Argument<string> OfPerson = new("PERSON") { Description = "a person, by id or name; - reads questions from standard input" };
    private static readonly Option<int?> Weeks = WeeksAhead.Option(Usual);

    public static Verb For(Shell shell) => new Verb("shifts", "shows somebody's shifts to come", "shifts ana", "shifts @ana --weeks 26 --json")
    {
        OfPerson,
        Weeks,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.ShiftsQuestion, Answerer, cancellationToken));

    private static Question? One(ParseResult parsed) =>
        parsed.GetRequiredValue(OfPerson) is Asking.Batch ? null : new Question(parsed.GetRequiredValue(OfPerson), parsed.GetValue(Weeks));

    private static Func<Present, Func<Question, Answer>> Answerer => present => question => Ask(present, question);

    private static Answer Ask(Present present, Question question)
    {
        if (Known.Person(question.Person, present.Organisation) is var (person, unknown) && person is null)
            return new Answer.Nothing(unknown!);
        if (WeeksAhead.Fault(question.Weeks) is { } fault)
            return new Answer.Nothing(fault);
        var end = present.Now + Duration.FromDays(7 * (question.Weeks ?? Usual));
        OwnShift[] found = [.. present.Organisation.Rotas.Keys.SelectMany(r => ShiftsIn(present, r, person.Value, end)).OrderBy(s => s.From)];
        var none = $"{present.Organisation.NameOf(person.Value)} has no shift until {Times.Full(end, present.Organisation.TimeZone, present.Now)}.";
        return new Answer.Found(found, found.Length == 0 ? none : string.Join('\n', Columns.Align([.. found.Select(s => Row(present, s))])));
    }

    private static IEnumerable<OwnShift> ShiftsIn(Present present, RotaId id, PersonId person, Instant end)
    {
        var (rota, records) = (present.Organisation.Rotas[id], present.Records[id]);
        return rota.MyShifts(person, present.Now, end, records).Items
            .Select(s => new OwnShift(id.Value, s.Role.Value, s.From, s.To, rota.ChangedBy(s.Role, s.From, records)));
    }

    private static IReadOnlyList<string> Row(Present present, OwnShift shift)
    {
        var zone = present.Organisation.Rotas[new(shift.Rota)].TimeZone;
        return [Times.Dated(shift.From, zone, present.Now), "to " + Times.Full(shift.To, zone, present.Now), $"{shift.Rota} {shift.Role}", shift.Change ?? ""];
    }

    internal sealed record Question(string Person, int? Weeks = null);

    /// <param name="Change">The cover or swap that put the person there ("C-7"); null: the plan did.</param>
    internal sealed record OwnShift(string Rota, string Role, Instant From, Instant To, string? Change);
}
