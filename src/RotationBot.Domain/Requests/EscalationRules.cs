using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Requests;

/// <summary>The escalation state machine: what people do and what time does to a request. Pure.</summary>
public static class EscalationRules
{
    /// <summary>A fresh ladder: level 1, round 1, nobody told. Nothing fires before <paramref name="at"/>.</summary>
    public static Escalation Start(PriorityId priority, Instant at) =>
        new() { State = RequestState.Open, Priority = priority, CountFrom = at };

    /// <summary>Somebody has taken it: silence, whatever ran before. A resolved request stays resolved.</summary>
    public static Escalation Ack(Escalation e) =>
        e.State == RequestState.Resolved ? e : e with { State = RequestState.Acked, SnoozedUntil = null };

    /// <summary>The end, for good.</summary>
    public static Escalation Resolve(Escalation e) => e with { State = RequestState.Resolved, SnoozedUntil = null };

    /// <summary>Another ladder from its first level; the priority stays.</summary>
    public static Escalation HandOffToTeam(Escalation e, Instant now) =>
        e.State == RequestState.Resolved ? e : Start(e.Priority, now);

    /// <summary>This person first, then the ladder from level 1.</summary>
    public static Escalation HandOffToPerson(Escalation e, PersonId person, Instant now) =>
        e.State == RequestState.Resolved ? e : Start(e.Priority, now) with { HandOff = person };

    /// <summary>Silence until then, and a fresh ladder afterwards. A moment that has passed is ignored.</summary>
    public static Escalation Snooze(Escalation e, Instant until, Instant now) =>
        e.State == RequestState.Resolved || until <= now ? e : e with { State = RequestState.Snoozed, SnoozedUntil = until };

    /// <summary>Open time used so far is kept; the new timeout and clock hold from now on. Call <see cref="Tick"/> afterwards: it may be due already.</summary>
    public static Escalation ChangePriority(Ladder? ladder, Escalation e, PriorityId priority, Instant now)
    {
        if (e.State != RequestState.Open || ladder is null)
            return e.State == RequestState.Resolved ? e : e with { Priority = priority };
        var waitsForAStart = e.CountFrom > now && !ladder.Rings(priority);
        return e with
        {
            Priority = priority,
            Used = e.CountFrom >= now ? e.Used : e.Used + ladder.OpenTime(e.Priority, e.CountFrom, now),
            CountFrom = waitsForAStart ? e.CountFrom : now,
        };
    }

    /// <summary>A human decision: the next level fires now, also outside office hours. Only while open.</summary>
    public static (Escalation, IReadOnlyList<Firing>) EscalateNow(Ladder ladder, Escalation e, Instant now)
    {
        if (e.State != RequestState.Open)
            return (e, []);
        var (next, firing) = FireNext(ladder, e, now);
        return (next, [firing]);
    }

    /// <summary>A snooze that is over is followed by a fresh ladder.</summary>
    public static Escalation Wake(Escalation e, Instant now) =>
        e.State == RequestState.Snoozed && e.SnoozedUntil <= now ? Start(e.Priority, now) : e;

    /// <summary>Fires whatever is due. An overdue level fires once: the following timeout counts from this real firing.</summary>
    public static (Escalation, IReadOnlyList<Firing>) Tick(Ladder ladder, Escalation e, Instant now)
    {
        var firings = new List<Firing>();
        e = Wake(e, now);
        while (e.State == RequestState.Open && ladder.IsOpen(e.Priority, now) && RawDue(ladder, e) <= now)
        {
            (e, var firing) = FireNext(ladder, e, now);
            firings.Add(firing);
        }
        return (e, firings);
    }

    /// <summary>When <see cref="Tick"/> has something to do next; null if nothing waits. What is overdue in closed hours is due at the next opening.</summary>
    public static Instant? NextDue(Ladder? ladder, Escalation e, Instant now)
    {
        if (e.State == RequestState.Snoozed)
            return e.SnoozedUntil;
        if (e.State != RequestState.Open || ladder is null)
            return null;
        var due = RawDue(ladder, e);
        return due <= now && !ladder.IsOpen(e.Priority, now) ? ladder.After(e.Priority, now, Duration.Zero) : due;
    }

    private static Instant? RawDue(Ladder ladder, Escalation e) =>
        ladder.After(e.Priority, e.CountFrom, Duration.Max(Duration.Zero, ladder.TimeoutOf(e) - e.Used));

    private static (Escalation, Firing) FireNext(Ladder ladder, Escalation e, Instant now)
    {
        if (e.HandOff is { } person && ladder.Find(new Target.OfPerson(person), now) is { Count: > 0 } found)
            return Fire(e, FiringKind.HandOff, Escalation.AfterHandOff, found, now);
        e = e with { HandOff = null };
        while (true)
        {
            if (e.NextLevel >= ladder.Policy.Levels.Count)
            {
                if (!e.RoundToldSomebody || e.Round >= ladder.Policy.Rounds)
                    return End(ladder, e, now);
                e = e with { Round = e.Round + 1, NextLevel = 0, Told = [], RoundToldSomebody = false };
            }
            var index = e.NextLevel;
            e = e with { NextLevel = index + 1 };
            if (NewAt(ladder, e, ladder.Policy.Levels[index], now) is { Count: > 0 } who)
                return Fire(e, FiringKind.Level, index, who, now);
        }
    }

    /// <summary>Whom a level would tell who has not been told in this round. Groups and channels are never duplicates.</summary>
    private static IReadOnlyList<Target> NewAt(Ladder ladder, Escalation e, Level level, Instant now) =>
        level.OnlyPriorities is { } only && !only.Contains(e.Priority)
            ? []
            : [.. ladder.FindAll(level.Targets, now).Where(t => t is not Target.OfPerson p || !e.Told.Contains(p.Person))];

    private static (Escalation, Firing) Fire(Escalation e, FiringKind kind, int waiting, IReadOnlyList<Target> who, Instant now)
    {
        var firing = new Firing(kind, e.Round, kind == FiringKind.Level ? waiting : null, who);
        return (e with
        {
            Waiting = waiting,
            HandOff = null,
            Used = Duration.Zero,
            CountFrom = now,
            RoundToldSomebody = true,
            Told = [.. e.Told, .. firing.People],
        }, firing);
    }

    private static (Escalation, Firing) End(Ladder ladder, Escalation e, Instant now)
    {
        var who = ladder.FindAll(ladder.Policy.Final, now);
        return (e with { State = RequestState.Exhausted }, new Firing(who.Count > 0 ? FiringKind.Final : FiringKind.Exhausted, e.Round, null, who));
    }
}
