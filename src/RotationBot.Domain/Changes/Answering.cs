using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Somebody who was asked says yes or no. Of several the first yes counts.</summary>
internal static class Answering
{
    public static Outcome Accept(Turn turn, UserRef actor, Change change)
    {
        if (Refusal(turn, actor, change) is { } refusal)
            return new(false, refusal);
        var person = actor.Person!.Value;
        var (what, gone) = Standing.Of(turn, change);
        if (what is null)
            return Idle(turn, change, gone!);
        var agreed = change with { What = what is Alteration.Cover cover ? cover with { Person = person } : what };
        turn.Log(actor, change, "accepted", "");
        Beginning.Of(turn, agreed, actor, [person, .. Makers(change)]);
        Asking.Close(turn, change.Asked, ask => ask.Person == person ? AskWords.Accepted(turn, agreed, person) : AskWords.Taken(turn, agreed, ask.Person, person));
        foreach (var maker in Makers(change).Where(m => m != person))
            Direct.Tell(turn, maker, AskWords.AcceptedFor(turn, agreed, maker, person));
        return new(true, AskWords.Accepted(turn, agreed, person));
    }

    public static Outcome Decline(Turn turn, UserRef actor, Change change)
    {
        if (Refusal(turn, actor, change) is { } refusal)
            return new(false, refusal);
        var person = actor.Person!.Value;
        var declined = change with { Asked = [.. change.Asked.Select(a => a.Person == person ? a with { Declined = true } : a)] };
        turn.Log(actor, change, "declined", "");
        Asking.Close(turn, change.Asked.Where(a => a.Person == person), _ => AskWords.Declined(turn, declined, person));
        if (declined.Open.Any())
            turn.Keep(declined with { DueAt = AskTimes.NextDue(turn, declined) });
        else
            EndUnanswered(turn, declined, ChangeState.Declined, actor, maker => AskWords.DeclinedFor(turn, declined, maker));
        return new(true, AskWords.Declined(turn, declined, person));
    }

    /// <summary>Nobody said yes: whoever wanted it is told that all stays as it is.</summary>
    public static void EndUnanswered(Turn turn, Change change, ChangeState state, UserRef? by, Func<PersonId, Text> said)
    {
        turn.Keep(change with { State = state, EndedAt = turn.Now, EndedBy = by, DueAt = null });
        foreach (var maker in Makers(change))
            Direct.Tell(turn, maker, said(maker));
    }

    /// <summary>Who wants it: whoever entered it, and whose shift it is.</summary>
    public static IReadOnlyList<PersonId> Makers(Change change)
    {
        PersonId?[] makers = [change.By.Person, (change.What as Alteration.Cover)?.Instead];
        return [.. makers.OfType<PersonId>().Distinct()];
    }

    private static Text? Refusal(Turn turn, UserRef actor, Change change)
    {
        if (change.State != ChangeState.Asked)
            return change.State == ChangeState.InForce && actor.Person is { } person && ChangeRights.Concerns(change, person)
                ? AskWords.YoursAlready(turn, change, actor)
                : ChangeWords.Standing(turn, change, actor);
        return change.Asked.Any(a => a.Person == actor.Person) ? null : ChangeWords.NotAsked(turn, change);
    }

    /// <summary>What was asked for has become impossible meanwhile.</summary>
    private static Outcome Idle(Turn turn, Change change, Text gone)
    {
        turn.Log(null, change, "lapsed", "nothing of it is left");
        Asking.Close(turn, change.Asked, _ => gone);
        EndUnanswered(turn, change, ChangeState.Lapsed, null, _ => gone);
        return new(false, gone);
    }
}
