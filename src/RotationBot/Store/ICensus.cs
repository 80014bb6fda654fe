using NodaTime;

namespace RotationBot.Store;

/// <summary>How much there is of everything, for whoever watches the host.</summary>
internal interface ICensus
{
    StoreFigures Take();
}

/// <param name="Requests">Those that are not resolved.</param>
/// <param name="OldestWaiting">When the oldest effect was decided that is not carried out yet, for whatever reason.</param>
/// <param name="Bytes">Of the database, its write-ahead log left out.</param>
internal sealed record StoreFigures(
    IReadOnlyList<RequestCount> Requests, int InboxWaiting, int InboxDead, int OutboxWaiting, int OutboxDead, Instant? OldestWaiting, long Bytes);

/// <param name="Team">Null: nobody owns them.</param>
internal sealed record RequestCount(string? Team, string State, int Count);
