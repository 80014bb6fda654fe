using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>
/// Somebody writes in the thread of a request that is not resolved. An answer to our question is taken as one; a more urgent
/// word of the asker raises the priority; anybody's details are noted; a responder's words take the request, but not out of a snooze: whoever puts it off may say why.
/// Somebody who speaks to the bot without any of this coming of it is told why, and where to ask.
/// </summary>
internal static class ThreadReply
{
    public static Decision Decide(Turn turn, Request request, Asked said)
    {
        turn.Request = request;
        var noted = Noting.Note(turn, said.Said.Body);
        if (Meaning(turn, request, said) is { } act && Acting.Do(turn, said.Asker, act).Done)
            return turn.Done();
        var shown = noted && Noting.Show(turn, request);
        if (said.Said.Addressed && !shown)
            turn.Whisper(new Place.InThread(said.Thread), said.Asker, ActionWords.ThreadIsTaken(turn, request));
        var joins = FocusHint.IsJoining(turn, said, request);
        if (joins)
            turn.Request = turn.Request with { Joined = [.. request.Joined, said.Asker.Person!.Value] };
        return noted || joins ? turn.Done() : turn.DoneUnchanged();
    }

    private static Act? Meaning(Turn turn, Request request, Asked said)
    {
        if (!request.Asker.Is(said.Asker))
            return request.State == RequestState.Snoozed ? null : new Act.Ack(Casual: true);
        if (Answer(turn.Facts.Organisation, request, said.Said.Body) is { } option)
            return new Act.AnswerQuestion(option);
        return Raises(turn, request, said);
    }

    /// <summary>Words of the asker's that are more urgent than the request is.</summary>
    public static Act? Raises(Turn turn, Request request, Asked said)
    {
        var priority = turn.Facts.Organisation.PriorityReader.Find(said.Said.Body);
        return priority is not null && Rights.IsHigher(turn.Facts.Organisation, priority.Id, request.Escalation.Priority)
            ? new Act.SetPriority(priority.Id)
            : null;
    }

    /// <summary>The one option the asker's words state, read as the rules read a request; two of them are no answer.</summary>
    private static QuestionOption? Answer(Organisation organisation, Request request, string words)
    {
        if (request.Question is not { } question)
            return null;
        var stated = organisation.Rulesets.Values.SelectMany(r => r.Stated(words, question.Qualifier)).ToHashSet();
        return question.Options.Where(o => stated.Contains(o.Id) || IsLabel(words, o)).ToList() is [var only] ? only : null;
    }

    private static bool IsLabel(string words, QuestionOption option) => words.Trim().TrimEnd('.', '!').Equals(option.Label, StringComparison.OrdinalIgnoreCase);
}
