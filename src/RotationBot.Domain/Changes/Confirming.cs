using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Whoever entered a change goes ahead with what they were shown.</summary>
internal static class Confirming
{
    public static Outcome Do(Turn turn, UserRef actor, Change change)
    {
        if (change.State != ChangeState.Draft)
            return new(false, ChangeWords.Standing(turn, change, actor));
        if (!change.By.Is(actor))
            return new(false, ChangeWords.OnlyTheMaker(turn, change));
        var (what, gone) = Standing.Of(turn, change);
        if (what is null)
            return new(false, gone!);
        var confirmed = change with { What = what };
        return confirmed.Asked.Count > 0 ? Ask(turn, actor, confirmed) : Begin(turn, actor, confirmed);
    }

    private static Outcome Ask(Turn turn, UserRef actor, Change change)
    {
        var asked = Asking.Send(turn, change);
        turn.Log(actor, asked, "asked", string.Join(", ", asked.Asked.Select(a => a.Person)));
        return new(true, AskWords.Sent(turn, asked));
    }

    private static Outcome Begin(Turn turn, UserRef actor, Change change)
    {
        Beginning.Of(turn, change, actor, actor.Person is { } person ? [person] : []);
        return new(true, AskWords.Done(turn, change, actor));
    }
}
