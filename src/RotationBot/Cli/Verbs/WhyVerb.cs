using System.CommandLine;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli.Verbs;

/// <summary>Why somebody is on call.</summary>
internal static class WhyVerb
{
    private static readonly Argument<string> OfRota = new("ROTA") { Description = "a rota, or a team, channel or group that has one; - reads questions from standard input" };
    private static readonly Argument<string[]> At = new("TIME") { Arity = ArgumentArity.ZeroOrMore, Description = "another time than now" };

    public static Verb For(Shell shell) => new Verb("why", "says why they are on call", "why set", "why set 2027-03-28 01:30")
    {
        OfRota,
        At,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.WhyQuestion, Answerer, cancellationToken));

    private static Question? One(ParseResult parsed) => parsed.GetRequiredValue(OfRota) is Asking.Batch
        ? null
        : new Question(parsed.GetRequiredValue(OfRota), parsed.GetValue(At) is { Length: > 0 } words ? string.Join(' ', words) : null);

    private static Func<Present, Func<Question, Answer>> Answerer => present => question => Ask(present, question);

    private static Answer Ask(Present present, Question question)
    {
        var (settings, organisation, now) = (present.Settings, present.Organisation, present.Now);
        if (Known.Rota(question.Rota, organisation) is var (id, unknown) && id is null)
            return new Answer.Nothing(unknown!);
        if (Now.Parse(question.At, settings, now) is var (time, unread) && unread is not null)
            return new Answer.Nothing(unread);
        var (rota, records) = (organisation.Rotas[id.Value], present.Records[id.Value]);
        var words = new WhyWords(organisation, rota, now);
        var roles = rota.WhoIsOn(time.At, records).Roles.Select(r => rota.Why(r.Role, time.At, records)!).Select(why => new RoleReason(why.Role.Value, [.. why.Holders.Select(h => Who.Of(organisation, h))], words.Of(why)));
        var reasons = new Reasons(id.Value.Value, time.At, rota.TimeZone.Id, Oddity(time, settings), [.. roles]);
        return new Answer.Found(reasons, Words(reasons, rota, now));
    }

    private static string? Oddity(WrittenTime time, Settings settings) => time.Local is { } local ? Times.Oddity(local, settings.Organisation.TimeZone) : null;

    private static string Words(Reasons reasons, Rota rota, Instant now)
    {
        var heading = $"{reasons.Rota} · {Times.Full(reasons.At, rota.TimeZone, now)}";
        return string.Join('\n', [heading, .. reasons.Remark is { } remark ? ["  " + remark] : Array.Empty<string>(), .. reasons.Roles.Select(r => "  " + r.Reason)]);
    }

    internal sealed record Question(string Rota, string? At = null);

    /// <param name="Remark">What is odd about the time that was written; null: nothing.</param>
    internal sealed record Reasons(string Rota, Instant At, string TimeZone, string? Remark, IReadOnlyList<RoleReason> Roles);

    /// <param name="People">Empty: nobody.</param>
    internal sealed record RoleReason(string Role, IReadOnlyList<Who> People, string Reason);
}
