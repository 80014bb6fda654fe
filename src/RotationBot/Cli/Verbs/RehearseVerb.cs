using System.CommandLine;
using RotationBot.Domain;
using RotationBot.Domain.Requests;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Cli.Verbs;

/// <summary>Plays forward what would happen if somebody asked and nobody answered. Nobody is told.</summary>
internal static class RehearseVerb
{
    private static readonly Argument<string[]> Text = new("TEXT") { Arity = ArgumentArity.OneOrMore, Description = "the message; - reads questions from standard input, a JSON object on each line" };
    private static readonly Option<string?> In = new("--channel") { HelpName = "C", Description = "where it is written" };
    private static readonly Option<string?> By = new("--user") { HelpName = "U", Description = "who writes it: a person's id, or anybody's name; else somebody" };
    private static readonly Option<string?> At = new("--at") { HelpName = "T", Description = "when, if not now: \"fri 17:55\"" };

    public static Verb For(Shell shell) => new Verb(
        "rehearse",
        "shows who would be told when, if nobody answered",
        "rehearse \"S1 community is down\" --channel sustained-engineering --user kim --at \"fri 17:55\"",
        "rehearse \"@rotation the report page is slow\" --channel general --at \"sat 11:00\" --json")
    {
        Text,
        In,
        By,
        At,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.RunAsync(parsed, shell, One(parsed), CliJson.Default.RehearseQuestion, Answerer, cancellationToken));

    private static Question? One(ParseResult parsed) => parsed.GetRequiredValue(Text) is [Asking.Batch]
        ? null
        : new Question(string.Join(' ', parsed.GetRequiredValue(Text)), parsed.GetValue(In), parsed.GetValue(By), parsed.GetValue(At));

    private static Func<Present, Func<Question, Answer>> Answerer => present =>
    {
        var ear = new SandboxEar(SandboxHosting.Options(present.Settings, allowRemote: false));
        return question => Ask(present, ear, question);
    };

    private static Answer Ask(Present present, SandboxEar ear, Question question)
    {
        var (settings, organisation, now) = (present.Settings, present.Organisation, present.Now);
        if (Known.Channel(question.Channel, organisation) is var (channel, unknown) && channel is null)
            return new Answer.Nothing(unknown ?? "--channel says where it is written, and is missing.");
        if (Now.Read(question.At, settings, now) is var (at, unread) && unread is not null)
            return new Answer.Nothing(unread);
        var heard = ear.Hear(channel.Value.Value, question.User?.TrimStart('@') ?? "somebody", question.Text, at);
        var asked = heard.Said.Addressed ? heard : heard with { Said = heard.Said with { ToBot = true } };
        var rehearsed = Rehearsed.Of(organisation, Rehearsal.Play(FactsFor(present), asked, at));
        return new Answer.Found(rehearsed, RehearsalWords.Of(rehearsed, organisation, now));
    }

    private static Facts FactsFor(Present present) => new()
    {
        Organisation = present.Organisation,
        Records = present.Records,
        NextNumber = 1,
        Platforms = SandboxHosting.Facts(present.Organisation),
    };

    /// <param name="Text">The message, mentions as <c>@name</c>. Where it mentions neither the bot nor a group, it is taken as said to the bot.</param>
    internal sealed record Question(string Text, string? Channel = null, string? User = null, string? At = null);
}
