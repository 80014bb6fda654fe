using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Commands;

namespace RotationBot.Store;

/// <summary>The audit log.</summary>
internal interface ILogStore
{
    void Write(LogEntry entry, Instant at);

    /// <summary>Newest first.</summary>
    IReadOnlyList<LoggedEntry> Latest(int limit);

    /// <summary>Newest first, of one change or one request, however old; of anything else as <see cref="Latest(int)"/>.</summary>
    IReadOnlyList<LoggedEntry> Latest(LogSubject subject, int limit);
}
