using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Store;
using RotationBot.Web.Calendars;

namespace RotationBot.Engine;

/// <summary>Loads what a decision needs, in the transaction that will store it.</summary>
/// <param name="calendars">Null: the host has no web pages, and so no calendars.</param>
internal sealed class FactsLoader(HostFacts host, RecordsBook records, NewCalendars? calendars = null)
{
    /// <summary>How long after a start the absence before it is still worth a word.</summary>
    private static readonly Duration AwayIsNews = Duration.FromHours(1);

    public Facts ForEvent(IStoreSession session, Wanted wanted, Instant now) => ForRequest(session, session.Requests.Find(wanted), now) with
    {
        AlreadyAsked = wanted.AskedBy is { } asked && session.Requests.Asked(asked),
        Deleted = wanted.AskedBy is { } message && session.Inbox.IsDeleted(message),
        Original = wanted.Original is { } original ? session.Inbox.Posted(original) : null,
        OpenRequests = wanted.OpenRequests ? session.Requests.Open() : [],
        Calendars = wanted.Calendars ? calendars?.For(session) : null,
        Change = wanted.Change is { } change ? session.Changes.Find(change) : null,
        Changes = wanted.Changes ? session.Changes.Standing(now) : [],
        NextChange = wanted.Changes ? session.Changes.NextNumber() : 0,
        Log = session.Log.Latest(new LogSubject { Change = wanted.Change, Request = wanted.Number }, wanted.Log),
        Handovers = wanted.Handovers ? session.Handovers.Open() : [],
        Recent = wanted.Recent is { } back ? session.Requests.OpenedSince(now - back) : [],
        Corrected = wanted.Corrections is { } period ? session.Requests.Corrected(now - period) : [],
    };

    /// <param name="since">How far it looks back at what was asked; null: not at all.</param>
    public Facts ForNotice(IStoreSession session, Instant? since, Instant now) => ForRequest(session, null, now) with
    {
        OpenRequests = since is null ? [] : session.Requests.Open(),
        Recent = since is { } from ? session.Requests.OpenedSince(from) : [],
        NextHandover = session.Handovers.NextNumber(),
    };

    public Facts ForRequest(IStoreSession session, Request? request, Instant now) => For(session, host.Organisation, now) with { Request = request };

    /// <param name="organisation">In force, or about to be.</param>
    public Facts For(IStoreSession session, Organisation organisation, Instant now) => new()
    {
        Organisation = organisation,
        Records = records.Of(session, organisation),
        Platforms = host.Platforms,
        NextNumber = session.Requests.NextNumber(),
        Away = session.Host.Away() is { } away && now < away.To + AwayIsNews ? away : null,
    };
}
