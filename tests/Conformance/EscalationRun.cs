using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Conformance;

/// <summary>Plays a case against the product's own state machine: people first, then timers, nothing while the process is down.</summary>
internal sealed class EscalationRun(EscalationCase played)
{
    private readonly List<Ping> pings = [];
    private readonly List<string> fired = [];
    private Instant now;

    private sealed record Ping(string? Name, Ladder Ladder, Escalation State);

    /// <summary>What was told, in order, and the state at the end.</summary>
    public (IReadOnlyList<string> Fired, string FinalState) Play()
    {
        var events = new Queue<CaseEvent>(played.Events);
        while (true)
        {
            var person = events.TryPeek(out var next) ? Alive(next.At) : (Instant?)null;
            var timer = NextTimer();
            if (Earlier(person, timer?.At) is not { } at || at > played.Until)
                break;
            now = at;
            if (person == at)
                Happen(events.Dequeue());
            else
                Fire(timer!.Value.Index);
        }
        return (fired, FinalState());
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one is null || other < one ? other : one;

    /// <summary>When the process can first do what is due at <paramref name="at"/>.</summary>
    private Instant Alive(Instant at)
    {
        foreach (var (from, to) in played.Downtime)
        {
            if (at >= from && at < to)
                at = to;
        }
        return at;
    }

    private (Instant At, int Index)? NextTimer()
    {
        var due = pings
            .Select((p, i) => (Due: EscalationRules.NextDue(p.Ladder, p.State, now), Index: i))
            .Where(d => d.Due is not null)
            .Select(d => (Due: d.Due!.Value, At: Alive(Instant.Max(now, d.Due.Value)), d.Index))
            .OrderBy(d => d.At).ThenBy(d => d.Due).ThenBy(d => d.Index)
            .ToList();
        return due.Count == 0 ? null : (due[0].At, due[0].Index);
    }

    private void Fire(int index)
    {
        var (state, firings) = EscalationRules.Tick(pings[index].Ladder, pings[index].State, now);
        Store(index, state, firings);
    }

    private void Happen(CaseEvent happened)
    {
        if (happened.Type == "ping")
        {
            pings.Add(new Ping(happened.Ping, played.Ladders[happened.Policy!], EscalationRules.Start(new PriorityId(happened.Priority!), now)));
            return;
        }
        var index = pings.FindIndex(p => happened.Ping is null || p.Name == happened.Ping);
        if (index < 0)
            return;
        var ping = pings[index];
        if (happened is { Type: "handoff", Policy: { } policy } && ping.State.State != RequestState.Resolved)
            pings[index] = ping with { Ladder = played.Ladders[policy] };
        var (state, firings) = Act(pings[index], happened);
        Store(index, state, firings);
    }

    private (Escalation, IReadOnlyList<Firing>) Act(Ping ping, CaseEvent happened) => happened.Type switch
    {
        "ack" => (EscalationRules.Ack(ping.State), []),
        "resolve" => (EscalationRules.Resolve(ping.State), []),
        "snooze" => (EscalationRules.Snooze(ping.State, happened.Until!.Value, now), []),
        "handoff" when happened.Person is { } person => (EscalationRules.HandOffToPerson(ping.State, new PersonId(person), now), []),
        "handoff" => (EscalationRules.HandOffToTeam(ping.State, now), []),
        "escalate" => EscalationRules.EscalateNow(ping.Ladder, ping.State, now),
        "priority" => (EscalationRules.ChangePriority(ping.Ladder, ping.State, new PriorityId(happened.Priority!), now), []),
        _ => throw new InvalidDataException($"unknown event {happened.Type}"),
    };

    private void Store(int index, Escalation state, IReadOnlyList<Firing> firings)
    {
        var ping = pings[index];
        pings[index] = ping with { State = state };
        fired.AddRange(firings.Select(f => EscalationCase.Line(now, ping.Name, f.Round, LevelName(ping.Ladder, f), f.Who.Select(Name))));
    }

    private static string LevelName(Ladder ladder, Firing firing) => firing.Kind switch
    {
        FiringKind.Level => ladder.Policy.Levels[firing.Level!.Value].Name,
        _ => firing.Kind.ToString().ToLowerInvariant(),
    };

    private static string Name(Target target) => target switch
    {
        Target.OfPerson p => p.Person.Value,
        Target.OfGroup g => g.Group.Value,
        Target.OfChannel c => c.Channel.Value,
        _ => target.ToString(),
    };

    private string FinalState() => pings.Count == 1 && pings[0].Name is null
        ? State(pings[0])
        : string.Join(", ", pings.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}={State(p)}"));

    private static string State(Ping ping) => ping.State.State.ToString().ToLowerInvariant();
}
