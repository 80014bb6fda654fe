using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What is said where nobody is told at once: closed office, an open question, a team without a ladder, nobody on call.</summary>
internal sealed class WaitingWords(Turn turn, Request request, Team team)
{
    private readonly Ladder? ladder = turn.Roster.LadderOf(request);
    private readonly LadderWords words = new(turn, request);

    public Text? WhenNobodyIsToldNow()
    {
        if (ladder is null)
            return WithoutLadder();
        if (request.State == RequestState.Exhausted)
            return null;
        var next = Preview.Of(ladder, request.Escalation, turn.Now, 1);
        if (next.Count == 0)
            return Text.Of($"Nobody can be told of it as the office hours stand; anyone can take it.");
        var (at, firing) = next[0];
        if (firing.Who.Count == 0)
            return Text.Of($"Nobody is on call for it, also not when the office opens; anyone can take it.");
        return request.Question is not null && ladder.IsOpen(request.Escalation.Priority, turn.Now)
            ? Text.Of($"Without an answer I'll tell {words.Name(firing)} {words.When(at)}.")
            : Closed(at, firing);
    }

    private Text Closed(NodaTime.Instant at, Firing firing) => Text.Of(
        $"{ItIsClosed()}, so {words.Name(firing)} will see this {Times.BriefAt(at, Hours.TimeZone, turn.Now)}{ReadersTime(at)}.{IfUrgent()}");

    /// <summary>On a day without office hours the weekday is said, or "09:00" would seem to contradict them.</summary>
    private string ItIsClosed()
    {
        var hours = $"{Hours.Describe()} ({ZoneNames.City(Hours.TimeZone)})";
        var clock = Times.ClockOf(turn.Now, Hours.TimeZone);
        return Hours.IsWorkingDay(turn.Now)
            ? $"It's {clock} and the rota works {hours}"
            : $"It's {Times.WeekdayOf(turn.Now, Hours.TimeZone)} {clock} and the rota, which works {hours}, is off today";
    }

    private OfficeHours Hours => ladder!.Hours!;

    /// <summary>" (11:00 Sofia)", where the asker's clock differs.</summary>
    private string ReadersTime(NodaTime.Instant at) => turn.Roster.ZoneOf(request.Asker) is var reader && reader.GetUtcOffset(at) != Hours.TimeZone.GetUtcOffset(at)
        ? $" ({Times.Brief(at, reader, turn.Now)} {ZoneNames.City(reader)})"
        : "";

    /// <summary>How to reach somebody now, if a priority rings at this hour and somebody would hear it.</summary>
    private string IfUrgent()
    {
        var urgent = turn.Facts.Organisation.Priorities.FirstOrDefault(p => ladder!.Policy.IgnoreOfficeHours.Contains(p.Id));
        if (urgent is null || Preview.Of(ladder!, EscalationRules.Start(urgent.Id, turn.Now), turn.Now, 1) is not [var (at, firing)] || at != turn.Now || firing.Who.Count == 0)
            return "";
        var word = urgent.Words.FirstOrDefault(w => w == "urgent") ?? urgent.Label;
        return $" If somebody is blocked right now, reply \"{word}\" and I'll tell {words.Name(firing)} at once.";
    }

    private Text WithoutLadder() => Text.Of(
        $"{(request.Channel is { } channel ? Text.Of($"Please ask in {new Span.InChannel(channel)}. ") : Text.Empty)}{(team.Note is { } note ? note + " " : "")}Nobody is paged for this; it stays open here until somebody resolves it.");
}
