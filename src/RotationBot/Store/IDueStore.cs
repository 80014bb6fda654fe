using NodaTime;

namespace RotationBot.Store;

/// <summary>Whatever has a timer.</summary>
internal interface IDueStore
{
    /// <summary>Requests first; each kind by due time, then number.</summary>
    IReadOnlyList<DueItem> Now(Instant now, int limit);

    Instant? Next();

    /// <summary>Lets an item whose tick fails wait, without touching its state.</summary>
    void PutOff(DueItem item, Instant until);
}

internal enum DueKind
{
    Request,
    Change,
    Handover,
}

/// <param name="Document">JSON: reading it is part of the attempt.</param>
internal sealed record DueItem(DueKind Kind, int Number, int Version, string Document, int PutOff);
