using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when a level of the ladder fires.</summary>
internal sealed class FiringWords(Turn turn, Request request, Firing firing)
{
    private readonly LadderWords ladder = new(turn, request);

    /// <summary>Who made it fire, where somebody did.</summary>
    public PersonId? By { get; init; }

    /// <summary>Whom this ladder told before this firing.</summary>
    private IReadOnlyList<PersonId> Before => [.. request.Escalation.Told.Except(firing.People).Where(p => p != By)];

    private bool SomebodyElseWasTold => request.Told.Except(turn.Roster.EverybodyIn(firing)).Any(p => p != By);

    /// <summary>To the people now told: what it is, why them, what happens next.</summary>
    public Text Ping(string? because) => Text.Lines(
        Text.Of($"{AwayWords.For(turn, request)}{Sentence(because)}{Greeting()}{ladder.Call(firing)}: {State()}"),
        ladder.Next());

    /// <summary>In the asker's thread, where the ping went elsewhere: names only.</summary>
    public Text ToldElsewhere(string? because) => Before.Count == 0
        ? Text.Sentences(Text.Of($"{Sentence(because)}{ladder.Name(firing)} has been told."), ladder.Next())
        : Text.Of($"{Sentence(because)}{ladder.Name(firing)} has been told too; {ladder.Silent(Before)}.");

    /// <summary>Nobody took it: said in the thread, pinging whoever the policy names last.</summary>
    public Text End() => Text.Of($"{AwayWords.For(turn, request)}{NobodyCame()}{LastContact()} It stays open; anyone can take it.");

    /// <summary>In a channel that is told of it.</summary>
    public Text ToChannel(ChannelId channel) => Text.Of(
        $"{RequestWords.IdAndPriority(turn.Facts.Organisation, request)} from {turn.Roster.NameOf(request.Asker)} in {RequestWords.Place(request)} {(firing.Kind == FiringKind.Final ? "has not been taken by anybody" : "needs somebody")}: {RequestWords.Excerpt(request, channel)} {RequestWords.Link(request)}");

    private Text State() => firing switch
    {
        { Kind: FiringKind.HandOff } => Text.Of($"{request.Id} is handed to you: {RequestWords.Excerpt(request, ExcerptIn)} If you can't take it, please hand it on.{(ladder.Exists ? " Without an answer the team's rota is told." : "")}"),
        { Round: > 1 } when Before.Count == 0 => Text.Of($"{request.Id} is still open and nobody has answered. This is round {firing.Round}."),
        _ when ladder.Silent(Before) is { } silent => Text.Of($"{request.Id} is still open, {silent}."),
        { Level: > 0 } when SomebodyElseWasTold => Text.Of($"{request.Id} is still open and nobody has answered yet."),
        _ when ladder.Since is { } since => Text.Of($"{request.Id} from {turn.Roster.NameOf(request.Asker)} has waited since {since}: {RequestWords.Excerpt(request, ExcerptIn)}"),
        _ => Text.Of($"{request.Id} from {turn.Roster.NameOf(request.Asker)} is waiting for you: {RequestWords.Excerpt(request, ExcerptIn)}"),
    };

    /// <summary>To whoever is told of yesterday's first thing in the morning.</summary>
    private string Greeting() => firing is { Level: 0, Round: 1 } && Before.Count == 0 && ladder.Since is not null && turn.Now.InZone(ladder.Zone).Hour < 12 ? "Good morning " : "";

    private ChannelId? ExcerptIn => request.TeamPost is null ? null : request.Channel;

    private Text NobodyCame() => request.Told.Count == 0
        ? Text.Of($"Nobody is on call for {request.Id} right now.")
        : Text.Of($"Nobody could be reached for {request.Id}: {Lists.And([.. request.Told.Select(turn.Roster.NameOf)])} {(request.Told.Count == 1 ? "was" : "were each")} told.");

    private Text LastContact() => firing.Kind == FiringKind.Final ? Text.Of($" I've told {ladder.Call(firing)}.") : Text.Empty;

    private static string Sentence(string? because) => because is null ? "" : because + " ";
}
