using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Handovers;

/// <summary>What people do about a handover: the one way, whether by button, by command or by getting to work.</summary>
internal static class TakingOver
{
    public static Decision Press(Turn turn, ButtonPressed press, string act, int number)
    {
        var said = turn.Facts.Handovers.FirstOrDefault(h => h.Id.Number == number) switch
        {
            null => Text.Plain("That handover is settled already."),
            { } handover when !HeldShift.Of(turn, handover) => new HandoverWords(turn, handover).PassedOn(),
            { } handover => Do(turn, press.Actor, handover, act),
        };
        turn.Whisper(new Place.Here(press.Channel), press.Actor, said);
        return turn.DoneUnchanged();
    }

    /// <summary>"/oncall ready", or of somebody one leads "/oncall ready @ana".</summary>
    public static Reply Ready(Turn turn, CommandLine line)
    {
        var named = line.Rest.Length == 0 ? null : new Names(turn.Facts.Organisation).People(line.Rest);
        if (named is { Count: 0 })
            return new(Text.Of($"I know nobody called \"{Lists.Excerpt(line.Rest, 40)}\".{new Names(turn.Facts.Organisation).DidYouMean(line.Rest)}"), false);
        var waiting = turn.Facts.Handovers
            .Where(h => HeldShift.Of(turn, h) && (named is null ? h.Person == line.Actor.Person : named.Any(p => p.Id == h.Person))).ToList();
        if (waiting.Count == 0)
            return new(Text.Of($"No handover waits for {(named is null ? "you" : named[0].Name)}."), false);
        return new(Text.Lines(waiting.Select(h => Do(turn, line.Actor, h, h.Person == line.Actor.Person ? Buttons.HaveItAct : Buttons.SortOutAct))), true);
    }

    /// <summary>Whoever takes a request of the team is obviously there.</summary>
    public static void Seen(Turn turn, UserRef actor, TeamId? team)
    {
        var rota = turn.Roster.RotaIdOf(team);
        foreach (var handover in turn.Facts.Handovers.Where(h => h.Person == actor.Person && h.Roles.Any(r => r.Rota == rota && HeldShift.Of(turn, h, r))))
            Settle(turn, handover, actor, HandoverState.Accepted);
    }

    private static Text Do(Turn turn, UserRef actor, Handover handover, string act)
    {
        var words = new HandoverWords(turn, handover);
        if (!MayAct(turn, actor, handover))
            return words.NotAllowed();
        switch (act)
        {
            case Buttons.PingAct when handover.PingedBy is null:
                return Ping(turn, actor, handover, words);
            case Buttons.PingAct:
                return words.PingedAlready();
            case Buttons.SortOutAct:
                Settle(turn, handover, actor, HandoverState.Sorted);
                return words.Sorted();
            default:
                Settle(turn, handover, actor, HandoverState.Accepted);
                return words.Accepted(actor);
        }
    }

    private static Text Ping(Turn turn, UserRef actor, Handover handover, HandoverWords words)
    {
        if (turn.Roster.PlatformOf(handover.Person) is not { } platform)
            return words.OutOfReach();
        turn.Post(platform, new Place.DirectlyTo(handover.Person), Urgency.Ping, words.Asked(actor), Buttons.HaveIt(handover.Id));
        Keep(turn, handover with { PingedBy = actor });
        turn.Log(actor, "pinged", $"{handover.Id}: {handover.Person}");
        return words.Pinged();
    }

    private static void Settle(Turn turn, Handover handover, UserRef actor, HandoverState state)
    {
        Keep(turn, handover with { State = state, SettledBy = actor, DueAt = null });
        turn.Log(actor, state == HandoverState.Accepted ? "took over" : "sorts out", $"{handover.Id}: {handover.Person}");
    }

    /// <summary>Stores it and shows the leads who were told how it stands.</summary>
    public static void Keep(Turn turn, Handover handover)
    {
        turn.Keep(handover);
        var words = new HandoverWords(turn, handover);
        foreach (var told in handover.Told)
            turn.Edit(told.Platform, told.Post, words.ToLead(), words.ButtonsForLead());
    }

    private static bool MayAct(Turn turn, UserRef actor, Handover handover) =>
        actor.Person is { } person && (person == handover.Person || turn.Roster.LeadsOf(handover).Contains(person) || turn.Roster.IsAdmin(actor));
}
