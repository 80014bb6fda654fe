using NodaTime;
using RotationBot.Domain.Changes;

namespace RotationBot.Store;

/// <summary>Covers, swaps and absences. Rows are never removed.</summary>
internal interface IChangeStore
{
    /// <summary>Another text after every save, so that what was read before can be told from what would be read now.</summary>
    string Stamp();

    Change? Find(ChangeId id);

    /// <summary>All that are or have been in force.</summary>
    IReadOnlyList<Change> Recorded();

    /// <summary>All that wait for an answer, and all in force that are not over. By number.</summary>
    IReadOnlyList<Change> Standing(Instant now);

    int NextNumber();

    /// <summary>False: somebody saved another version meanwhile. Load and decide again.</summary>
    bool Save(Change change);
}
