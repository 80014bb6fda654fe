using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>What people have changed about the rotas, read from the store once and again whenever it has changed there.</summary>
internal sealed class RecordsBook
{
    private volatile Page? page;

    public IReadOnlyDictionary<RotaId, RotaRecords> Of(IStoreSession session, Organisation organisation)
    {
        var stamp = session.Changes.Stamp();
        if (page is { } read && read.Stamp == stamp && ReferenceEquals(read.Organisation, organisation))
            return read.Records;
        var fresh = new Page(stamp, organisation, Recorded.Of(session.Changes.Recorded(), organisation));
        page = fresh;
        return fresh.Records;
    }

    private sealed record Page(string Stamp, Organisation Organisation, IReadOnlyDictionary<RotaId, RotaRecords> Records);
}
