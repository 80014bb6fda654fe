using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>The only writer: whatever waits when it is free shares one transaction, so that a commit serves many callers.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostPerTransaction = 256;
    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>(new() { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly Checkpoints checkpoints;
    private readonly SqliteSession together;
    private readonly SqliteSession oneByOne;
    private readonly Task loop;

    public SqliteWriter(SqliteConnection connection, Checkpoints checkpoints)
    {
        this.connection = connection;
        this.checkpoints = checkpoints;
        together = new SqliteSession(connection);
        oneByOne = new SqliteSession(connection, canUndoParts: true);
        loop = Task.Run(() => LoopAsync(CancellationToken.None));
    }

    public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var item = new Work<T>(work);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(item), this);
        return item.Result;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        checkpoints.Dispose();
        await connection.DisposeAsync();
    }

    /// <summary>Ends when the writer is closed and everything queued is stored.</summary>
    private async Task LoopAsync(CancellationToken cancellationToken)
    {
        var batch = new List<Work>();
        while (await waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            while (batch.Count < MostPerTransaction && waiting.Reader.TryRead(out var work))
                batch.Add(work);
            Settle(batch);
            batch.Clear();
        }
    }

    private void Settle(List<Work> batch)
    {
        try
        {
            Commit(batch);
        }
        catch (Exception e)
        {
            TryRollBack();
            batch.ForEach(w => w.Fail(e));
            return;
        }
        batch.ForEach(w => w.Complete());
    }

    /// <summary>Failures are rare and undoing a part is dear: only a batch in which something failed is run again so that each part can be undone alone.</summary>
    private void Commit(List<Work> batch)
    {
        try
        {
            Run(batch, together);
        }
        catch (Exception e) when (!StoreTrouble.IsTrouble(e))
        {
            TryRollBack();
            Run(batch, oneByOne);
        }
    }

    private void Run(List<Work> batch, SqliteSession session)
    {
        connection.Execute("BEGIN IMMEDIATE");
        foreach (var work in batch)
            work.Run(session);
        connection.Execute("COMMIT");
        checkpoints.Committed();
    }

    /// <summary>
    /// After a full disk or an I/O error SQLite has rolled back by itself already. A failure here must not end the loop,
    /// or every later caller would wait for ever: a transaction that is still open makes the next one's begin fail,
    /// and then it is rolled back again.
    /// </summary>
    private bool TryRollBack()
    {
        try
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
                connection.Execute("ROLLBACK");
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private abstract class Work
    {
        public abstract void Run(IStoreSession session);

        public abstract void Complete();

        public abstract void Fail(Exception failure);
    }

    private sealed class Work<T>(Func<IStoreSession, T> body) : Work
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;
        private Exception? failure;

        public Task<T> Result => done.Task;

        public override void Run(IStoreSession session) => failure = session.Attempt(() => result = body(session));

        public override void Complete()
        {
            if (failure is null)
                done.SetResult(result);
            else
                done.SetException(failure);
        }

        public override void Fail(Exception failure) => done.SetException(failure);
    }
}
