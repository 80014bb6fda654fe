using Dapper;
using Microsoft.Data.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <param name="canUndoParts">
/// Whether a part that fails is undone alone. That costs a copy of every page the part touches, so it is asked for only
/// where something has failed; otherwise a failure is thrown and the caller gives up the transaction.
/// </param>
internal sealed class SqliteSession(SqliteConnection connection, bool canUndoParts = false) : IStoreSession
{
    public IInboxStore Inbox { get; } = new SqliteInbox(connection);
    public IRequestStore Requests { get; } = new SqliteRequests(connection);
    public IChangeStore Changes { get; } = new SqliteChanges(connection);
    public IDueStore Due { get; } = new SqliteDue(connection);
    public ILogStore Log { get; } = new SqliteLog(connection);
    public IOutboxStore Outbox { get; } = new SqliteOutbox(connection);
    public IOutputsStore Outputs { get; } = new SqliteOutputs(connection);
    public IConfigurationStore Configurations { get; } = new SqliteConfigurations(connection);
    public ICalendarStore Calendars { get; } = new SqliteCalendars(connection);
    public IHostRecord Host { get; } = new SqliteHostRecord(connection);
    public ICensus Census { get; } = new SqliteCensus(connection);
    public IRetentionStore Retention { get; } = new SqliteRetention(connection, new SqliteRequests(connection));

    public Exception? Attempt(Action part)
    {
        if (canUndoParts)
            return AttemptAlone(part);
        part();
        return null;
    }

    private Exception? AttemptAlone(Action part)
    {
        connection.Execute("SAVEPOINT attempt");
        try
        {
            part();
        }
        catch (Exception e) when (!StoreTrouble.IsTrouble(e))
        {
            connection.Execute("ROLLBACK TO attempt; RELEASE attempt");
            return e;
        }
        connection.Execute("RELEASE attempt");
        return null;
    }
}
