using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Asks people to agree, and keeps what they were sent in step with what became of it.</summary>
internal static class Asking
{
    /// <summary>Sends the question to everybody to be asked, and keeps the change.</summary>
    public static Change Send(Turn turn, Change change)
    {
        var asked = change with { State = ChangeState.Asked, AskedAt = turn.Now, RemindedAt = turn.Now };
        asked = asked with { Asked = [.. asked.Asked.Select(a => Sent(turn, a, AskWords.Question(turn, asked, a.Person), asked.Id))] };
        asked = asked with { DueAt = AskTimes.NextDue(turn, asked) };
        turn.Keep(asked);
        return asked;
    }

    /// <summary>The same question once more, as a message of its own: an edit would tell nobody.</summary>
    public static Ask Remind(Turn turn, Change change, Ask ask) => Sent(turn, ask, AskWords.Reminder(turn, change, ask.Person), change.Id);

    /// <summary>Everybody's messages lose their buttons and say what became of it.</summary>
    /// <param name="said">To each of them.</param>
    public static void Close(Turn turn, IEnumerable<Ask> asked, Func<Ask, Text> said)
    {
        foreach (var ask in asked)
            foreach (var post in ask.Posts)
                turn.Edit(ask.On!.Value, post, said(ask));
    }

    private static Ask Sent(Turn turn, Ask ask, Text text, ChangeId id) => Direct.Tell(turn, ask.Person, text, Buttons.ToAnswer(id)) is { } post
        ? ask with { On = turn.Roster.PlatformOf(ask.Person), Posts = [.. ask.Posts, post] }
        : ask;
}
