using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Requests;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>Loads what a decision needs, in the transaction that will store it.</summary>
internal sealed class FactsLoader(HostFacts host, RecordsBook records)
{
    /// <summary>How long after a start the absence before it is still worth a word.</summary>
    private static readonly Duration AwayIsNews = Duration.FromHours(1);

    public Facts ForEvent(IStoreSession session, Wanted wanted, Instant now) => ForRequest(session, session.Requests.Find(wanted), now) with
    {
        AlreadyAsked = wanted.AskedBy is { } asked && session.Requests.Asked(asked),
        Deleted = wanted.AskedBy is { } message && session.Inbox.IsDeleted(message),
        Original = wanted.Original is { } original ? session.Inbox.Posted(original) : null,
        OpenRequests = wanted.OpenRequests ? session.Requests.Open() : [],
        Change = wanted.Change is { } change ? session.Changes.Find(change) : null,
        Changes = wanted.Changes ? session.Changes.Standing(now) : [],
        NextChange = wanted.Changes ? session.Changes.NextNumber() : 0,
        Log = session.Log.Latest(wanted.Log),
        Corrected = wanted.Corrections is { } period ? session.Requests.Corrected(now - period) : [],
    };

    public Facts ForRequest(IStoreSession session, Request? request, Instant now)
    {
        var organisation = host.Organisation;
        return new()
        {
            Organisation = organisation,
            Records = records.Of(session, organisation),
            Platforms = host.Platforms,
            Request = request,
            NextNumber = session.Requests.NextNumber(),
            Away = session.Host.Away() is { } away && now < away.To + AwayIsNews ? away : null,
        };
    }
}
