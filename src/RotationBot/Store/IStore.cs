namespace RotationBot.Store;

/// <summary>Everything the host must not forget.</summary>
internal interface IStore : IAsyncDisposable
{
    /// <summary>
    /// Runs the work in a write transaction and returns once that is durable. Work that waits at the same time
    /// shares one transaction; work that throws is undone alone, and its caller gets the exception. To that end work may
    /// be run a second time: what it does beside the store must bear that.
    /// </summary>
    Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken);

    /// <summary>Runs the work on one snapshot, beside the writer.</summary>
    Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken);
}

/// <summary>The tables, within one transaction.</summary>
internal interface IStoreSession
{
    IInboxStore Inbox { get; }
    IRequestStore Requests { get; }
    IChangeStore Changes { get; }
    IDueStore Due { get; }
    ILogStore Log { get; }
    IOutboxStore Outbox { get; }
    IOutputsStore Outputs { get; }
    IConfigurationStore Configurations { get; }
    ICalendarStore Calendars { get; }
    IHostRecord Host { get; }
    ICensus Census { get; }
    IRetentionStore Retention { get; }

    /// <summary>Runs a part of the work; if it fails it is undone as a whole and the failure returned. Trouble with the store itself is thrown.</summary>
    Exception? Attempt(Action part);
}
