using NodaTime;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;
using RotationBot.Store;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed class HandoverStoreTests : StoreTest
{
    private static readonly Instant Noon = Some.Noon;

    [Fact]
    public async Task A_stale_version_is_not_saved()
    {
        Assert.True(await Save(Some.Handover(1, Noon)));
        var loaded = Assert.Single(await Read(s => s.Handovers.Open()));

        Assert.True(await Save(loaded with { State = HandoverState.Late }));
        Assert.False(await Save(loaded with { State = HandoverState.Accepted }));
        Assert.False(await Save(Some.Handover(1, Noon)));
        Assert.Equal(HandoverState.Late, Assert.Single(await Read(s => s.Handovers.Open())).State);
        Assert.Equal(2, await Read(s => s.Handovers.NextNumber()));
    }

    [Fact]
    public async Task Open_is_what_nobody_has_settled()
    {
        foreach (var state in Enum.GetValues<HandoverState>())
            await Save(Some.Handover((int)state + 1, Noon) with { State = state, DueAt = null });

        Assert.Equal([HandoverState.Waiting, HandoverState.Late], (await Read(s => s.Handovers.Open())).Select(h => h.State));
    }

    [Fact]
    public async Task It_is_due_like_everything_that_has_a_timer()
    {
        await Save(Some.Handover(1, Noon + Duration.FromMinutes(30)));

        Assert.Equal(Noon + Duration.FromMinutes(30), await Read(s => s.Due.Next()));
        Assert.Empty(await Read(s => s.Due.Now(Noon, 10)));
        Assert.Equal((DueKind.Handover, 1), (await Read(s => s.Due.Now(Noon + Duration.FromMinutes(30), 10))).Select(d => (d.Kind, d.Number)).Single());
    }

    [Fact]
    public async Task Requests_are_found_from_the_instant_they_were_opened()
    {
        await Write(s => s.Requests.Save(Some.Request(1, "m1")));
        await Write(s => s.Requests.Save(Some.Request(2, "m2") with { OpenedAt = Noon + Duration.FromSeconds(1) }));

        Assert.Equal([2], (await Read(s => s.Requests.OpenedSince(Noon + Duration.FromSeconds(1)))).Select(r => r.Id.Number));
        Assert.Equal([new RequestId(1), new RequestId(2)], (await Read(s => s.Requests.OpenedSince(Noon))).Select(r => r.Id));
    }

    private Task<bool> Save(Handover handover) => Write(s => s.Handovers.Save(handover));
}
