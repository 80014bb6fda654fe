using Microsoft.Data.Sqlite;
using RotationBot.Store;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>A batch is run without a net, and with one only after something in it has failed.</summary>
public sealed class PartsThatFailTests : StoreTest
{
    [Fact]
    public async Task A_part_that_fails_leaves_nothing_behind_and_the_rest_of_its_work_is_stored()
    {
        var failure = await Write(WithABadPart);

        Assert.Equal("bad", failure?.Message);
        Assert.Equal(["m1", "m3"], await StoredAsync());
    }

    [Fact]
    public async Task Work_that_fails_takes_its_parts_along_that_went_well()
    {
        var failing = Write<bool>(s =>
        {
            Assert.Null(s.Attempt(() => s.Inbox.Add(Some.Posted("m1"), Some.Noon)));
            throw new InvalidOperationException("bad");
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Where_nothing_fails_work_is_run_once()
    {
        var runs = 0;

        await Write(s => { runs++; return s.Attempt(() => s.Inbox.Add(Some.Posted("m1"), Some.Noon)); });

        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Trouble_with_the_store_itself_fails_the_work_without_a_second_run()
    {
        var runs = 0;
        var full = new SqliteException("full", 13);

        var failing = Write<bool>(_ => { runs++; throw full; });

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

    private Task<List<string>> StoredAsync()
    {
        string[] asked = ["m1", "m2", "m3"];
        return Read(s => asked.Where(id => s.Inbox.Posted(Some.Message(id)) is not null).ToList());
    }
}
