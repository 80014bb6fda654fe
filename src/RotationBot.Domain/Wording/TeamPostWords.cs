using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>The request's post in the owning team's channel.</summary>
internal sealed class TeamPostWords(Turn turn, Request request)
{
    public Text First(Firing firing) => Text.Lines(
        Text.Of($"{RequestWords.IdAndPriority(turn.Facts.Organisation, request)} from {turn.Roster.NameOf(request.Asker)} in {RequestWords.Place(request)}: {RequestWords.Excerpt(request)} {RequestWords.Link(request)}"),
        Text.Of($"{AwayWords.For(turn, request)}{new LadderWords(turn, request).Call(firing)}, please look.{Why}"));

    private string Why => request.Why is { } why ? $" ({why})" : "";
}
