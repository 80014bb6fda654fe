using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Platforms;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>What every store must do.</summary>
public sealed class StoreContractTests : StoreTest
{
    [Fact]
    public async Task A_request_is_found_by_number_by_its_message_and_by_its_thread()
    {
        await Save(Some.Request(1, "m1"));

        Assert.Equal(1, (await Find(new Wanted(Number: new RequestId(1))))?.Id.Number);
        Assert.Equal(1, (await Find(new Wanted(Message: Some.Message("m1"))))?.Id.Number);
        Assert.Equal(1, (await Find(new Wanted(Thread: Some.Message("m1").AsThread)))?.Id.Number);
        Assert.Null(await Find(new Wanted(Thread: Some.Message("m2").AsThread)));
        Assert.Null(await Find(new Wanted()));
    }

    [Fact]
    public async Task Of_several_requests_in_a_thread_the_newest_is_meant()
    {
        await Save(Some.Request(1, "m1"));
        await Save(Some.Request(2, "m2") with { Thread = Some.Message("m1").AsThread });

        Assert.Equal(2, (await Find(new Wanted(Thread: Some.Message("m1").AsThread)))?.Id.Number);
    }

    [Fact]
    public async Task A_post_of_ours_and_the_thread_under_it_lead_to_their_request()
    {
        await Save(Some.Request(1, "m1"));
        await Sent(Some.Post("R-1/team", request: 1), "p7");

        Assert.Equal(1, (await Find(new Wanted(Message: Some.Message("p7"))))?.Id.Number);
        Assert.Equal(1, (await Find(new Wanted(Thread: Some.Message("p7").AsThread)))?.Id.Number);
    }

    [Fact]
    public async Task Corrected_requests_are_found_by_when_they_were_last_corrected()
    {
        await Save(Corrected(1, Duration.FromHours(2)));
        await Save(Corrected(2, Duration.FromHours(1)));
        await Save(Some.Request(3, "m3"));

        Assert.Equal([2, 1], (await Read(s => s.Requests.Corrected(Some.Noon))).Select(r => r.Id.Number));
        Assert.Equal([1], (await Read(s => s.Requests.Corrected(Some.Noon + Duration.FromHours(2)))).Select(r => r.Id.Number));
    }

    [Fact]
    public async Task A_stale_version_is_not_saved_and_a_taken_number_neither()
    {
        await Save(Some.Request(1, "m1"));
        var loaded = await Find(new Wanted(Number: new RequestId(1)));
        Assert.Equal(1, loaded!.Version);

        Assert.True(await Save(loaded with { Text = "first" }));
        Assert.False(await Save(loaded with { Text = "second" }));
        Assert.False(await Save(Some.Request(1, "m9")));
        Assert.Equal("first", (await Find(new Wanted(Number: new RequestId(1))))!.Text);
    }

    [Fact]
    public async Task Due_requests_come_by_due_time_and_then_number()
    {
        await Save(Some.Request(1, "m1", Some.Noon + Duration.FromMinutes(2)));
        await Save(Some.Request(2, "m2", Some.Noon + Duration.FromMinutes(1)));
        await Save(Some.Request(3, "m3", Some.Noon + Duration.FromMinutes(1)));
        await Save(Some.Request(4, "m4"));
        await Save(Some.Request(5, "m5", Some.Noon + Duration.FromMinutes(3)));

        var due = await Read(s => s.Due.Now(Some.Noon + Duration.FromMinutes(2), 10));

        Assert.Equal([2, 3, 1], due.Select(d => d.Number));
        Assert.Equal(Some.Noon + Duration.FromMinutes(1), await Read(s => s.Due.Next()));
    }

    [Fact]
    public async Task A_due_instant_between_two_seconds_counts_from_the_later_one()
    {
        await Save(Some.Request(1, "m1", Some.Noon + Duration.FromMilliseconds(1)));

        Assert.Empty(await Read(s => s.Due.Now(Some.Noon, 10)));
        Assert.Single(await Read(s => s.Due.Now(Some.Noon + Duration.FromSeconds(1), 10)));
    }

    [Fact]
    public async Task Open_requests_come_oldest_first_without_resolved_ones()
    {
        await Save(Some.Request(2, "m2"));
        await Save(Some.Request(1, "m1"));
        await Save(Some.Request(3, "m3") with { Escalation = Some.Request(3, "m3").Escalation with { State = RequestState.Resolved } });

        Assert.Equal([1, 2], (await Read(s => s.Requests.Open())).Select(r => r.Id.Number));
        Assert.Equal(4, await Read(s => s.Requests.NextNumber()));
    }

    [Fact]
    public async Task An_event_is_kept_once_and_waits_until_it_is_done()
    {
        Assert.True(await Write(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon)));
        Assert.False(await Write(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon)));

        var item = Assert.Single(await Read(s => s.Inbox.Waiting(0, 10)));
        await Write(s => Do(() => s.Inbox.Done(item.Seq)));

        Assert.False(await Read(s => s.Inbox.AnyWaiting()));
        Assert.False(await Write(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon)));
    }

    [Fact]
    public async Task A_deleted_message_is_known_as_such()
    {
        Assert.False(await Read(s => s.Inbox.IsDeleted(Some.Message("m1"))));

        await Write(s => s.Inbox.Add(Some.Deleted("m1"), Some.Noon));
        Assert.True(await Read(s => s.Inbox.IsDeleted(Some.Message("m1"))));
    }

    [Fact]
    public async Task Only_the_first_of_each_lane_is_ready_and_pings_come_first()
    {
        await Add(Some.Post("a1", "a", Urgency.Cosmetic), Some.Post("a2", "a", Urgency.Cosmetic), Some.Post("b1", "b"), Some.Post("c1", "c", Urgency.Ping));

        Assert.Equal(["c1", "b1", "a1"], await Ready());
    }

    [Fact]
    public async Task What_stands_before_a_ping_in_its_lane_is_as_urgent_as_the_ping()
    {
        await Add(Some.Post("a1", "a", Urgency.Reply), Some.Post("b1", "b", Urgency.Cosmetic), Some.Post("b2", "b", Urgency.Ping));

        Assert.Equal(["b1", "a1"], await Ready());
    }

    [Fact]
    public async Task A_later_edit_replaces_a_waiting_one_of_the_same_post_only()
    {
        await Sent(Some.Post("p1"), "1");
        await Sent(Some.Post("p2"), "2");
        await Add(Some.Edit("e1", "p1", "x"), Some.Edit("e2", "p2", "y"), Some.Edit("e3", "p1", "z"));

        Assert.Equal(["e2", "e3"], await Ready());
    }

    [Fact]
    public async Task An_edit_waits_for_its_post_and_gets_to_know_where_it_stands()
    {
        await Add(Some.Post("p1", "a"), Some.Edit("e1", "p1", "b"));
        Assert.Equal(["p1"], await Ready());

        await Sent(Some.Post("p1", "a"), "1");
        var edit = Assert.Single(await Read(s => s.Outbox.Ready(Some.Noon, 10)));
        Assert.Equal(Some.Message("1"), edit.Needs?.Message);
    }

    [Fact]
    public async Task What_was_put_off_is_not_ready_before_its_time_and_holds_its_lane()
    {
        await Add(Some.Post("a1", "a"), Some.Post("a2", "a"));
        var first = (await Read(s => s.Outbox.Ready(Some.Noon, 10)))[0];
        await Write(s => Do(() => s.Outbox.Retry(first.Seq, Some.Noon + Duration.FromSeconds(5), "later")));

        Assert.Empty(await Ready());
        Assert.Equal(Some.Noon + Duration.FromSeconds(5), await Read(s => s.Outbox.NextTry(Some.Noon)));
        Assert.Equal(1, Assert.Single(await Read(s => s.Outbox.Ready(Some.Noon + Duration.FromSeconds(5), 10))).Attempts);
    }

    [Fact]
    public async Task An_edit_that_was_put_off_lets_its_lane_pass_and_comes_first_again_when_its_time_has_come()
    {
        await Sent(Some.Post("p1", "a"), "1");
        await Add(Some.Edit("e1", "p1", "a"), Some.Post("p2", "a"));
        var edit = (await Read(s => s.Outbox.Ready(Some.Noon, 10)))[0];
        Assert.False(await Read(s => s.Outbox.AnyUnconfirmed(Some.Platform, long.MaxValue)));
        await Write(s => Do(() => s.Outbox.Retry(edit.Seq, Some.Noon + Duration.FromSeconds(5), "later")));

        Assert.Equal(["p2"], await Ready());
        Assert.True(await Read(s => s.Outbox.AnyUnconfirmed(Some.Platform, long.MaxValue)));
        Assert.Equal(edit.Key, Assert.Single(await Read(s => s.Outbox.Ready(Some.Noon + Duration.FromSeconds(5), 10))).Key);
    }

    [Fact]
    public async Task Work_that_throws_is_undone_alone()
    {
        var bad = Write<bool>(s => { s.Inbox.Add(Some.Posted("m1"), Some.Noon); throw new InvalidOperationException("bad"); });
        var good = Write(s => s.Inbox.Add(Some.Posted("m2"), Some.Noon));

        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        Assert.True(await good);
        Assert.Single(await Read(s => s.Inbox.Waiting(0, 10)));
    }

    private Task<bool> Save(Request request) => Write(s => s.Requests.Save(request));

    private Task<Request?> Find(Wanted wanted) => Read(s => s.Requests.Find(wanted));

    private Task Add(params Effect[] effects) => Write(s => Do(() => Array.ForEach(effects, e => s.Outbox.Add(e, Some.Noon))));

    private async Task<IEnumerable<string>> Ready() =>
        (await Read(s => s.Outbox.Ready(Some.Noon, 10))).Select(i => RotationBot.Store.Json.DomainJson.Read<Effect>(i.Effect).Key.Value);

    private async Task Sent(Post post, string message)
    {
        await Add(post);
        var item = (await Read(s => s.Outbox.Ready(Some.Noon, 10))).First(i => i.Effect.Contains($"\"{post.Key}\"", StringComparison.Ordinal));
        await Write(s => Do(() => s.Outbox.Done(item.Seq, new Receipt(Some.Message(message)))));
    }

    private static Request Corrected(int number, Duration after) => Some.Request(number, "m" + number) with
    {
        Corrections = [new Correction(null, new("source"), Some.Sam, Some.Noon, null, null), new Correction(null, new("source"), Some.Sam, Some.Noon + after, null, null)],
    };
}
