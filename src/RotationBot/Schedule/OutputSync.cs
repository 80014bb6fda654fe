using NodaTime;
using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What the rotas should show, and what follows from it.</summary>
internal sealed class OutputSync(HostFacts host, RecordsBook records, IDecide decide)
{
    private volatile DecidedOutputs? decided;

    public DecidedOutputs? Last => decided;

    public void Decided(DecidedOutputs last) => decided = last;

    /// <summary>Whether what was decided then still holds, and nothing has been refused or has come up since.</summary>
    public bool IsInStep(DecidedOutputs? then, IStoreSession session, Instant now) => then is { } last
        && ReferenceEquals(last.Wanted.Organisation, host.Organisation)
        && last.Stamp == session.Changes.Stamp()
        && !(last.Next <= now)
        && Missing(session, last.Wanted, now) is var missing
        && !missing[true].Any()
        && NextOf(missing, last.Wanted) == last.Next;

    public Instant? NextChange => decided?.Next;

    public DecidedOutputs Decide(IStoreSession session, Instant now)
    {
        var organisation = host.Organisation;
        var wanted = new WantedOutputs(decide.Shows(organisation, records.Of(session, organisation), now), organisation, host.Platforms);
        var missing = Missing(session, wanted, now);
        foreach (var difference in missing[true])
        {
            session.Outputs.Save(difference.Id, difference.Shown);
            if (difference.Effect is { } effect)
                session.Outbox.Add(effect, now);
        }
        return new(wanted, session.Changes.Stamp(), [.. missing[true]], NextOf(missing, wanted));
    }

    /// <summary>By whether it is due.</summary>
    private static ILookup<bool, OutputDifference> Missing(IStoreSession session, WantedOutputs wanted, Instant now) =>
        OutputDifferences.Between(session.Outputs.All(), wanted, now).ToLookup(d => d.IsDue(now));

    private static Instant? NextOf(ILookup<bool, OutputDifference> missing, WantedOutputs wanted) =>
        missing[false].Select(d => d.NotBefore).Append(wanted.Outputs.NextChange).Min();
}

/// <param name="Stamp">Of the changes it was decided on.</param>
/// <param name="Differences">What was decided just now.</param>
/// <param name="Next">When to look again even if nothing happens.</param>
internal sealed record DecidedOutputs(WantedOutputs Wanted, string Stamp, IReadOnlyList<OutputDifference> Differences, Instant? Next);
