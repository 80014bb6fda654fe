using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>The request's post in the owning team's channel.</summary>
internal sealed class TeamPostWords(Turn turn, Request request)
{
    private readonly LadderWords ladder = new(turn, request);

    public Text First(Firing firing, IReadOnlyCollection<PersonId>? already) => Text.Lines(
        Heading,
        Text.Of($"{AwayWords.For(turn, request)}{ladder.Call(firing, already)}, please look.{Waited}{Why}"),
        DetailWords.BesideExcerpt(request));

    /// <summary>What it says once somebody has acted: still what was asked, and how it stands.</summary>
    public Text Standing() => Text.Lines(
        Heading,
        Text.Of($"{new Span.Bold(StatusWords.State(turn, request))}{AlertWords.Repeats(turn, request)}{Why}"),
        DetailWords.BesideExcerpt(request));

    private Text Heading => Text.Of(
        $"{RequestWords.IdAndPriority(turn.Facts.Organisation, request)} from {turn.Roster.NameOf(request.Asker)} in {RequestWords.Place(request)}: {RequestWords.Excerpt(request, request.Channel)} {RequestWords.Link(request)}");

    private string Waited => ladder.Since is { } since ? $" It has waited since {since}." : "";

    private string Why => request.WhyForAll is { } why ? $" ({why})" : "";
}
