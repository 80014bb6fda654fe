using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
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
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.ShiftsQuestion, Answerer(shell), cancellationToken));

    private static Question? One(ParseResult parsed) =>
        parsed.GetRequiredValue(OfPerson) is Asking.Batch ? null : new Question(parsed.GetRequiredValue(OfPerson), parsed.GetValue(Weeks));

    private static Func<Settings, Func<Question, Answer>> Answerer(Shell shell) => settings =>
        new Looking(settings.Organisation, StoredRecords.For(settings), Now.For(settings, shell)).Answer;

    private sealed class Looking(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now)
    {
        public Answer Answer(Question question)
        {
            if (Known.Person(question.Person, organisation) is var (person, unknown) && person is null)
                return new Answer.Nothing(unknown!);
            if (WeeksAhead.Fault(question.Weeks) is { } fault)
                return new Answer.Nothing(fault);
            var end = now + Duration.FromDays(7 * (question.Weeks ?? Usual));
            OwnShift[] found = [.. organisation.Rotas.Keys.SelectMany(r => ShiftsIn(r, person.Value, end)).OrderBy(s => s.From)];
            var none = $"{organisation.People[person.Value].Name} has no shift until {Times.Full(end, organisation.TimeZone, now)}.";
            return new Answer.Found(found, found.Length == 0 ? none : string.Join('\n', Columns.Align([.. found.Select(Row)])));
        }

        private IEnumerable<OwnShift> ShiftsIn(RotaId id, PersonId person, Instant end)
        {
            var (rota, changes) = (organisation.Rotas[id], records.GetValueOrDefault(id, RotaRecords.None));
            return rota.MyShifts(person, now, end, changes).Items
                .Select(s => new OwnShift(id.Value, s.Role.Value, s.From, s.To, rota.ChangedBy(s.Role, s.From, changes)));
        }

        private IReadOnlyList<string> Row(OwnShift shift)
        {
            var zone = organisation.Rotas[new(shift.Rota)].TimeZone;
            return [Times.Dated(shift.From, zone, now), "to " + Times.Full(shift.To, zone, now), $"{shift.Rota} {shift.Role}", shift.Change ?? ""];
        }
    }

    internal sealed record Question(string Person, int? Weeks = null);

    /// <param name="Change">The cover or swap that put the person there ("C-7"); null: the plan did.</param>
    internal sealed record OwnShift(string Rota, string Role, Instant From, Instant To, string? Change);
}
