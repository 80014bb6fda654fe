using Microsoft.Data.Sqlite;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>A batch is run without a net, and with one only after something in it has failed.</summary>
public sealed class PartsThatFailTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder folder = new();
    private IStore store = null!;

    public Task InitializeAsync()
    {
        store = SqliteStore.Open(folder.File("bot.db"));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_part_that_fails_leaves_nothing_behind_and_the_rest_of_its_work_is_stored()
    {
        var failure = await store.WriteAsync(WithABadPart, default);

        Assert.Equal("bad", failure?.Message);
        Assert.Equal(["m1", "m3"], await StoredAsync());
    }

    [Fact]
    public async Task Work_that_fails_takes_its_parts_along_that_went_well()
    {
        var failing = store.WriteAsync<bool>(
            s =>
            {
                Assert.Null(s.Attempt(() => s.Inbox.Add(Some.Posted("m1"), Some.Noon)));
                throw new InvalidOperationException("bad");
            },
            default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Where_nothing_fails_work_is_run_once()
    {
        var runs = 0;

        await store.WriteAsync(s => { runs++; return s.Attempt(() => s.Inbox.Add(Some.Posted("m1"), Some.Noon)); }, default);

        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Trouble_with_the_store_itself_fails_the_work_without_a_second_run()
    {
        var runs = 0;
        var full = new SqliteException("full", 13);

        var failing = store.WriteAsync<bool>(_ => { runs++; throw full; }, default);

        Assert.Same(full, await Assert.ThrowsAsync<SqliteException>(() => failing));
        Assert.Equal(1, runs);
    }

    private static Exception? WithABadPart(IStoreSession session)
    {
        session.Inbox.Add(Some.Posted("m1"), Some.Noon);
        var failure = session.Attempt(() =>
        {
            session.Inbox.Add(Some.Posted("m2"), Some.Noon);
            throw new InvalidOperationException("bad");
        });
        session.Inbox.Add(Some.Posted("m3"), Some.Noon);
        return failure;
    }

    private async Task<List<string>> StoredAsync()
    {
        string[] asked = ["m1", "m2", "m3"];
        return await store.ReadAsync(s => asked.Where(id => s.Inbox.Posted(Some.Message(id)) is not null).ToList(), default);
    }
}
