using System.CommandLine;
using System.Text.Json.Serialization;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;

namespace RotationBot.Cli.Verbs;

/// <summary>Who would own a message, and why. Nothing is opened and nobody is told.</summary>
internal static class RouteVerb
{
    private static readonly Argument<string[]> Text = new("TEXT") { Arity = ArgumentArity.OneOrMore, Description = "the message; - reads questions from standard input, a JSON object on each line" };
    private static readonly Option<string?> InRuleset = new("--ruleset") { HelpName = "R", Description = "asks this ruleset alone" };
    private static readonly Option<string?> InChannel = new("--channel") { HelpName = "C", Description = "as if it were written in this channel, else to the bot directly" };

    private static readonly Option<bool> How = new("--explain") { Arity = ArgumentArity.Zero, Description = "with every candidate, its words, and what was ignored and why" };

    public static Verb For(Shell shell) => new Verb(
        "route",
        "says who would own a message, and why",
        "route \"customers get SAML assertion expired since the upgrade\"",
        "route --channel delivery \"@delivery-support gitserver can't clone from Perforce, P1\"",
        "route --explain \"src batch cannot pull its docker image, pods are healthy\"",
        "route - < messages.jsonl")
    {
        Text,
        InRuleset,
        InChannel,
        How,
        CommonOptions.Config,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.RouteQuestion, Answerer(shell), cancellationToken));

    private static Question? One(ParseResult parsed) => parsed.GetRequiredValue(Text) is [Asking.Batch]
        ? null
        : new Question(string.Join(' ', parsed.GetRequiredValue(Text)), parsed.GetValue(InChannel), parsed.GetValue(InRuleset), parsed.GetValue(How));

    private static Func<Settings, Func<Question, Answer>> Answerer(Shell shell) => settings =>
    {
        var ear = new SandboxEar(SandboxHosting.Options(settings, allowRemote: false));
        return question => Ask(settings.Organisation, ear, question, shell.Clock);
    };

    private static Answer Ask(Organisation organisation, SandboxEar ear, Question question, TimeProvider clock)
    {
        if (question is { Channel: not null, Ruleset: not null })
            return new Answer.Nothing("--channel and --ruleset do not go together: a channel has its own rulesets.");
        if (Known.Channel(question.Channel, organisation) is var (channel, noChannel) && noChannel is not null)
            return new Answer.Nothing(noChannel);
        if (Known.Ruleset(question.Ruleset, organisation) is var (ruleset, noRuleset) && noRuleset is not null)
            return new Answer.Nothing(noRuleset);
        var heard = ear.Hear(channel?.Value ?? "@somebody", "somebody", question.Text, clock.Now());
        var entry = ruleset is { } alone
            ? new Entry(null, [alone])
            : Ownership.EntryFor(organisation, heard.Channel, heard.Said);
        if (entry is null)
            return new Answer.Nothing($"nobody answers in {heard.Channel.Id}: the channel has no rulesets and no team.");
        var body = heard.Said.Body;
        var routed = Read(organisation, Understanding.Of(organisation, entry, body)) with { Explanation = question.Explain ? Explained.All(organisation, entry, body) : null };
        return new Answer.Found(routed, Words(routed));
    }

    private static Routed Read(Organisation organisation, Understanding understood)
    {
        var ownership = understood.Ownership;
        var owner = ownership.Owner;
        var team = owner is null ? null : organisation.Teams[owner.Team];
        return new Routed(
            team?.Id.Value,
            team?.Name,
            ownership.Rule,
            ownership.Why,
            ownership.IsLastResort,
            (owner?.Channel ?? team?.Channel)?.Value,
            (owner?.Group ?? team?.Group)?.Value,
            understood.Priority.Id.Value,
            [.. ownership.Together.Select(o => o.Team.Value)],
            [.. ownership.Others.Select(o => o.Team.Value)],
            [.. ownership.Cc.Select(team => team.Value)],
            ownership.Question is { } question ? Asked(question) : null,
            [.. ownership.FallbackChannels.Select(c => c.Value)]);
    }

    private static Query Asked(RouteQuestion question) => new(question.Ask, [.. question.Options.Select(o => new Option(o.Label, o.Owner.Team.Value))]);

    private static string Words(Routed routed) => string.Join('\n', Lines(routed));

    private static IEnumerable<string> Lines(Routed routed)
    {
        yield return routed.Team is null
            ? $"nobody owns this; {Lists.And([.. routed.FallbackChannels.Select(c => "#" + c)])} may know"
            : $"{routed.Name} ({routed.Why ?? (routed.Fallback ? "no rule matched; the owner of last resort" : "by place")})";
        if (routed.Channel is not null || routed.Group is not null)
            yield return "  where     " + string.Join(", ", new[] { routed.Channel is { } channel ? "#" + channel : null, routed.Group is { } group ? "@" + group : null }.OfType<string>());
        yield return "  priority  " + routed.Priority;
        if (routed.Together.Count > 0)
            yield return "  with      " + Lists.And(routed.Together);
        if (routed.Others.Count > 0)
            yield return "  or        " + Lists.And(routed.Others);
        if (routed.Cc.Count > 0)
            yield return "  cc        " + Lists.And(routed.Cc);
        if (routed.Question is { } question)
            yield return $"  asks      {question.Ask} {string.Join(", ", question.Options.Select(o => $"{o.Label}: {o.Team}"))}";
        foreach (var line in (routed.Explanation ?? []).SelectMany(e => e.Lines()))
            yield return "  " + line;
    }

    /// <param name="Text">The message, mentions as <c>@name</c>.</param>
    internal sealed record Question(string Text, string? Channel = null, string? Ruleset = null, bool Explain = false);

    /// <param name="Team">Null: nobody; ask in <paramref name="FallbackChannels"/>.</param>
    /// <param name="Rule">The topic or exception that decided; null: none did.</param>
    /// <param name="Why">The rule with the words it matched.</param>
    /// <param name="Fallback">Rules were asked and none matched.</param>
    /// <param name="Together">Teams that own it together with the first.</param>
    /// <param name="Others">Teams that fit as well, best first.</param>
    /// <param name="Cc">Teams that are to know.</param>
    internal sealed record Routed(
        string? Team, string? Name, string? Rule, string? Why, bool Fallback, string? Channel, string? Group, string Priority,
        IReadOnlyList<string> Together, IReadOnlyList<string> Others, IReadOnlyList<string> Cc, Query? Question, IReadOnlyList<string> FallbackChannels)
    {
        /// <summary>Ruleset by ruleset, as they were asked; null: nobody wanted to know.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Explained>? Explanation { get; init; }
    }

    internal sealed record Query(string Ask, IReadOnlyList<Option> Options);

    internal sealed record Option(string Label, string Team);
}
