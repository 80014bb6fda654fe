using NodaTime;
using RotationBot.Domain;

namespace RotationBot.Store;

/// <summary>The audit log.</summary>
internal interface ILogStore
{
    void Write(LogEntry entry, Instant at);

    /// <summary>Newest first.</summary>
    IReadOnlyList<LoggedEntry> Latest(int limit);
}
