using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>The request's post in the owning team's channel.</summary>
internal sealed class TeamPostWords(Turn turn, Request request)
{
    private readonly LadderWords ladder = new(turn, request);

    public Text First(Firing firing) => Text.Lines(
        Text.Of($"{RequestWords.IdAndPriority(turn.Facts.Organisation, request)} from {turn.Roster.NameOf(request.Asker)} in {RequestWords.Place(request)}: {RequestWords.Excerpt(request)} {RequestWords.Link(request)}"),
        Text.Of($"{AwayWords.For(turn, request)}{ladder.Call(firing)}, please look.{Waited}{Why}"));

    private string Waited => ladder.Since is { } since ? $" It has waited since {since}." : "";

    private string Why => request.Why is { } why ? $" ({why})" : "";
}
