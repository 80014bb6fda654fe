using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Store;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed class ChangeStoreTests : StoreTest
{
    private static readonly Instant Noon = Some.Noon;

    [Fact]
    public async Task A_stale_version_is_not_saved()
    {
        Assert.True(await Save(Some.Change(1, Noon)));
        var loaded = await Read(s => s.Changes.Find(new ChangeId(1))!);

        Assert.True(await Save(loaded with { RemindedAt = Noon }));
        Assert.False(await Save(loaded with { RemindedAt = null }));
        Assert.False(await Save(Some.Change(1, Noon)));
        Assert.Equal(Noon, (await Read(s => s.Changes.Find(new ChangeId(1))!)).RemindedAt);
        Assert.Equal(2, await Read(s => s.Changes.NextNumber()));
    }

    [Fact]
    public async Task Standing_is_what_waits_for_an_answer_and_what_is_in_force_and_not_over()
    {
        await Save(Some.Change(1, Noon - Duration.FromHours(2)));
        await Save(Some.Change(2, Noon));
        await Save(Some.Change(3, Noon - Duration.FromHours(2)) with { State = ChangeState.Asked, InForceAt = null });
        await Save(Some.Change(4, Noon) with { State = ChangeState.Cancelled });

        Assert.Equal([2, 3], (await Read(s => s.Changes.Standing(Noon))).Select(c => c.Id.Number));
    }

    [Fact]
    public async Task Recorded_is_what_is_or_was_in_force()
    {
        await Save(Some.Change(1, Noon) with { State = ChangeState.Cancelled });
        await Save(Some.Change(2, Noon));
        await Save(Some.Change(3, Noon) with { State = ChangeState.Asked, InForceAt = null });

        Assert.Equal([1, 2], (await Read(s => s.Changes.Recorded())).Select(c => c.Id.Number));
    }

    [Fact]
    public async Task The_stamp_changes_with_every_save_and_with_nothing_else()
    {
        var fresh = await Read(s => s.Changes.Stamp());
        await Save(Some.Change(1, Noon));
        var first = await Read(s => s.Changes.Stamp());
        await Write(s => s.Requests.Save(Some.Request(1, "m1")));
        Assert.Equal(first, await Read(s => s.Changes.Stamp()));
        await Save(Some.Change(2, Noon));

        Assert.Equal(3, new[] { fresh, first, await Read(s => s.Changes.Stamp()) }.Distinct().Count());
    }

    [Fact]
    public async Task What_is_due_comes_after_requests_that_are_due()
    {
        await Save(Some.Change(1, Noon));
        await Write(s => s.Requests.Save(Some.Request(1, "m1", Noon + Duration.FromMinutes(1))));

        var due = await Read(s => s.Due.Now(Noon + Duration.FromMinutes(1), 10));

        Assert.Equal([DueKind.Request, DueKind.Change], due.Select(d => d.Kind));
        Assert.Equal(Noon, await Read(s => s.Due.Next()));
        await Write(s => PutOff(s, due[1]));
        Assert.Equal([DueKind.Request], (await Read(s => s.Due.Now(Noon + Duration.FromMinutes(1), 10))).Select(d => d.Kind));
    }

    private static bool PutOff(IStoreSession session, DueItem item)
    {
        session.Due.PutOff(item, Noon + Duration.FromHours(1));
        return true;
    }

    private Task<bool> Save(Change change) => Write(s => s.Changes.Save(change));
}
