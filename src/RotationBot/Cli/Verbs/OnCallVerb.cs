using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli.Verbs;

/// <summary>Who is on call.</summary>
internal static class OnCallVerb
{
    private static readonly Argument<string?> OfRota = new("ROTA") { Arity = ArgumentArity.ZeroOrOne, Description = "a rota, or a team, channel or group that has one; else all. - reads questions from standard input" };
    private static readonly Option<string?> At = new("--at") { HelpName = "T", Description = "another time than now: \"fri 18:00\", \"tomorrow\", \"2026-12-01 14:00\", \"2h\"" };

    public static Verb For(Shell shell) => new Verb("oncall", "says who is on call", "oncall", "oncall set --at \"fri 18:00\"", "oncall @delivery-support --json")
    {
        OfRota,
        At,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.OnCallQuestion, Answerer, cancellationToken));

    private static Question? One(ParseResult parsed) =>
        parsed.GetValue(OfRota) is Asking.Batch ? null : new Question(parsed.GetValue(OfRota), parsed.GetValue(At));

    private static Func<Present, Func<Question, Answer>> Answerer => present => question => Ask(present, question);

    private static Answer Ask(Present present, Question question)
    {
        var (settings, organisation, now) = (present.Settings, present.Organisation, present.Now);
        if (Known.Rota(question.Rota, organisation) is var (rota, unknown) && unknown is not null)
            return new Answer.Nothing(unknown);
        if (Now.Read(question.At, settings, now) is var (at, unread) && unread is not null)
            return new Answer.Nothing(unread);
        var rotas = rota is { } one ? [one] : organisation.Rotas.Keys.ToList();
        RotaNow[] found = [.. rotas.Select(id => Read(present, id, at))];
        return new Answer.Found(found, string.Join('\n', rotas.Zip(found).Select(r => Words(organisation.Rotas[r.First], r.Second, settings, now))));
    }

    private static RotaNow Read(Present present, RotaId id, Instant at)
    {
        var state = new RotaState(present.Organisation.Rotas[id], present.Records[id]);
        var roles = state.Rota.WhoIsOn(at, state.Records).Roles.Select(held => Read(present.Organisation, state, held.Role, held.Holders, at));
        return new RotaNow(id.Value, at, state.Rota.TimeZone.Id, state.Rota.OfficeHoursAt(at)?.IsOpen(at), [.. roles]);
    }

    private static RoleNow Read(Organisation organisation, RotaState state, RoleName role, IReadOnlyList<PersonId> holders, Instant at)
    {
        var next = state.Rota.Next(role, at, state.Records);
        return new RoleNow(
            role.Value,
            [.. holders.Select(p => Who.Of(organisation, p))],
            state.Rota.HeldUntil(role, at, state.Records),
            next is null ? null : new NextUp(Who.Of(organisation, next.Person), next.From));
    }

    private static string Words(Rota rota, RotaNow found, Settings settings, Instant now)
    {
        var lines = Columns.Align([.. found.Roles.Select(r => (IReadOnlyList<string>)[r.Role, Words(r, rota.TimeZone, now)])]);
        var closed = found.OfficeOpen == false ? " · outside office hours" : "";
        return string.Join('\n', [$"{found.Rota} · {Times.FullFor(found.At, rota.TimeZone, settings.Organisation.TimeZone, now)}{closed}", .. lines]);
    }

    private static string Words(RoleNow role, DateTimeZone zone, Instant now)
    {
        var until = role.Until is { } end ? $" until {Times.Brief(end, zone, now)}" : "";
        var next = role.Next is { } up ? $", then {up.Person.Name}{(up.From == role.Until ? "" : " from " + Times.Brief(up.From, zone, now))}" : "";
        return Who.Names(role.People) + until + next;
    }

    internal sealed record Question(string? Rota = null, string? At = null);

    /// <param name="OfficeOpen">Null: the rota has no office hours.</param>
    internal sealed record RotaNow(string Rota, Instant At, string TimeZone, bool? OfficeOpen, IReadOnlyList<RoleNow> Roles);

    /// <param name="People">Empty: nobody.</param>
    /// <param name="Until">Null: it does not change by itself within 400 days.</param>
    internal sealed record RoleNow(string Role, IReadOnlyList<Who> People, Instant? Until, NextUp? Next);

    internal sealed record NextUp(Who Person, Instant From);
}
