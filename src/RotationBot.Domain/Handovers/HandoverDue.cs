using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Handovers;

/// <summary>Nobody has said that they took over: the leads hear of it, once.</summary>
internal static class HandoverDue
{
    /// <summary>For a shift without an end in sight.</summary>
    private static readonly Duration LongShift = Duration.FromDays(7);

    public static Decision Decide(Turn turn, Handover handover)
    {
        if (handover.DueAt > turn.Now)
            return Decision.Nothing;
        if (handover.State == HandoverState.Late)
            return Lapse(turn, handover);
        var leads = HeldShift.Of(turn, handover) ? turn.Roster.LeadsOf(handover).Where(l => l != handover.Person && turn.Roster.Reaches(l)).ToList() : [];
        turn.Keep(handover with
        {
            State = leads.Count == 0 ? HandoverState.Lapsed : HandoverState.Late,
            DueAt = leads.Count == 0 ? null : HeldShift.Until(turn, handover) ?? turn.Now + LongShift,
            Told = [.. leads.Select(lead => Tell(turn, handover, lead))],
        });
        turn.Log(null, leads.Count == 0 ? "not taken over" : "told leads", $"{handover.Id}: {handover.Person}");
        return turn.DoneUnchanged();
    }

    /// <summary>The shift is over: nobody need take it any more.</summary>
    private static Decision Lapse(Turn turn, Handover handover)
    {
        TakingOver.Keep(turn, handover with { State = HandoverState.Lapsed, DueAt = null });
        return turn.DoneUnchanged();
    }

    private static LeadTold Tell(Turn turn, Handover handover, PersonId lead)
    {
        var platform = turn.Roster.PlatformOf(lead)!.Value;
        var words = new HandoverWords(turn, handover);
        return new(lead, platform, turn.Post(platform, new Place.DirectlyTo(lead), Urgency.Ping, words.ToLead(), words.ButtonsForLead()));
    }
}
