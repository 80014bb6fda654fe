using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;
using RotationBot.Store;
using RotationBot.Store.Json;

namespace RotationBot.Engine;

/// <summary>Load, decide, save: one event or one tick, within the caller's transaction.</summary>
internal sealed class Deciding(IDecide decide, FactsLoader loader, AwaitedPosts awaited, EngineMetrics metrics)
{
    /// <summary>Null: it may be about a post of ours whose id we do not know yet, and waits for that.</summary>
    public Decided? OnEvent(IStoreSession session, InboxItem item, Instant now)
    {
        var happened = DomainJson.Read<ChatEvent>(item.Event);
        var facts = loader.ForEvent(session, decide.Wants(happened), now);
        if (facts is { Request: null, Change: null } && awaited.MustWait(session.Outbox, item.Seq, happened))
            return null;
        var decision = decide.Decide(facts, happened, now);
        Save(session, decision, now);
        session.Inbox.Done(item.Seq);
        return new Decided(facts.Request, decision);
    }

    /// <exception cref="InvalidOperationException">Nothing was decided although it is due: it would be due for ever.</exception>
    public Decided OnTick(IStoreSession session, DueItem due, Instant now) => due.Kind switch
    {
        DueKind.Request => OnRequest(session, due, now),
        DueKind.Change => OnChange(session, due, now),
        DueKind.Handover => OnHandover(session, due, now),
        _ => throw new NotSupportedException(due.Kind.ToString()),
    };

    /// <summary>Tells who counts, once the decisions are stored: a transaction may be run twice.</summary>
    public void Stored(IEnumerable<Decided> decisions)
    {
        foreach (var decided in decisions)
            metrics.Count(decided);
    }

    private Decided OnRequest(IStoreSession session, DueItem due, Instant now)
    {
        var request = DomainJson.Read<Request>(due.Document) with { Version = due.Version };
        var decision = decide.Tick(loader.ForRequest(session, request, now), request, now);
        var isSettled = decision.Request is { } after && !(after.DueAt <= now && DomainJson.Write(after) == due.Document);
        return Ticked(session, new Decided(request, decision) { Due = request.DueAt }, isSettled, request.Id, now);
    }

    private Decided OnChange(IStoreSession session, DueItem due, Instant now)
    {
        var change = DomainJson.Read<Change>(due.Document) with { Version = due.Version };
        var decision = decide.Tick(loader.ForRequest(session, null, now) with { Change = change }, change, now);
        return Ticked(session, new Decided(null, decision) { Due = change.DueAt }, decision.Changes.Any(c => c.Id == change.Id && !(c.DueAt <= now)), change.Id, now);
    }

    private Decided OnHandover(IStoreSession session, DueItem due, Instant now)
    {
        var handover = DomainJson.Read<Handover>(due.Document) with { Version = due.Version };
        var decision = decide.Tick(loader.ForRequest(session, null, now), handover, now);
        return Ticked(session, new Decided(null, decision) { Due = handover.DueAt }, decision.Handovers.Any(h => h.Id == handover.Id && !(h.DueAt <= now)), handover.Id, now);
    }

    /// <param name="isSettled">Whether its timer has moved on.</param>
    private static Decided Ticked(IStoreSession session, Decided decided, bool isSettled, object id, Instant now)
    {
        if (!isSettled)
            throw new InvalidOperationException($"{id} is still due after its tick");
        Save(session, decided.Decision, now);
        return decided;
    }

    public static void Save(IStoreSession session, Decision decision, Instant now)
    {
        if (decision.Request is { } request)
            Check(session.Requests.Save(request), request.Id);
        foreach (var change in decision.Changes)
            Check(session.Changes.Save(change), change.Id);
        foreach (var handover in decision.Handovers)
            Check(session.Handovers.Save(handover), handover.Id);
        foreach (var effect in decision.Effects)
            session.Outbox.Add(effect, now);
        foreach (var change in decision.Calendars)
            session.Calendars.Apply(change);
        foreach (var entry in decision.Log)
            session.Log.Write(entry, now);
    }

    private static void Check(bool isSaved, object id)
    {
        if (!isSaved)
            throw new InvalidOperationException($"{id} was saved by somebody else since it was loaded");
    }
}

/// <param name="Known">The request the event or the timer was about; null: none.</param>
internal sealed record Decided(Request? Known, Decision Decision)
{
    /// <summary>When the timer was due; null: it was no timer.</summary>
    public Instant? Due { get; init; }

    /// <summary>The request that changed as it was before; null: it is new, or none has changed.</summary>
    public Request? Before => Known?.Id == Decision.Request?.Id ? Known : null;
}
