namespace RotationBot.Domain.Requests;

/// <summary>
/// Somebody writes in the thread of a request that is not resolved. An answer to our question is taken as one; a more urgent
/// word of the asker raises the priority; a responder's words take the request. Anybody else's change nothing.
/// </summary>
internal static class ThreadReply
{
    public static Decision Decide(Turn turn, Request request, Asked said)
    {
        turn.Request = request;
        if (Meaning(turn, request, said) is not { } act)
            return Decision.Nothing;
        return Acting.Do(turn, said.Asker, act).Done ? turn.Done() : Decision.Nothing;
    }

    private static Act? Meaning(Turn turn, Request request, Asked said)
    {
        if (Answer(request, said.Said.Body) is { } option)
            return new Act.AnswerQuestion(option);
        if (!request.Asker.Is(said.Asker))
            return new Act.Ack(Casual: true);
        var priority = turn.Facts.Organisation.PriorityReader.Find(said.Said.Body);
        return priority is not null && Rights.IsHigher(turn.Facts.Organisation, priority.Id, request.Escalation.Priority)
            ? new Act.SetPriority(priority.Id)
            : null;
    }

    /// <summary>The one option whose label the words contain; two of them are no answer.</summary>
    private static QuestionOption? Answer(Request request, string words) =>
        request.Question?.Options.Where(o => Says(words, o.Label) || Says(words, o.Id)).ToList() is [var only] ? only : null;

    private static bool Says(string words, string label) =>
        Simplified(words).Contains(Simplified(label), StringComparison.Ordinal);

    private static string Simplified(string text) =>
        " " + string.Join(' ', text.ToLowerInvariant().Split([' ', '-', '_', ',', '.', '!', '?', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)) + " ";
}
