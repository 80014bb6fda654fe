using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Platforms;
using RotationBot.Store;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>What every store must forget, and what it must keep.</summary>
public sealed class RetentionTests : StoreTest
{
    private static readonly Instant Later = Some.Noon + Duration.FromDays(1);
    private static readonly Instant Past = Some.Noon - Duration.FromDays(1);
    private static readonly RetentionLimits Everything = new(Later, Later, Later);

    [Fact]
    public async Task A_decided_event_loses_its_words_first_and_is_dropped_as_a_repeat_until_its_row_goes()
    {
        await HeardAsync("m1");
        await Sweep(Everything with { Row = Past });
        Assert.Null(await Read(s => s.Inbox.Posted(Some.Message("m1"))));
        Assert.False(await Write(s => s.Inbox.Add(Some.Posted("m1"), Later)));

        await Sweep(Everything);
        Assert.True(await Write(s => s.Inbox.Add(Some.Posted("m1"), Later)));
    }

    [Fact]
    public async Task What_is_young_or_undecided_is_left_as_it_is()
    {
        await HeardAsync("m1");
        await Write(s => s.Inbox.Add(Some.Posted("m2"), Some.Noon));
        await Sweep(new(Some.Noon, Some.Noon, Some.Noon));
        Assert.NotNull(await Read(s => s.Inbox.Posted(Some.Message("m1"))));

        await Sweep(Everything);
        Assert.Equal(Some.Posted("m2").Said.Text, (await Read(s => s.Inbox.Posted(Some.Message("m2"))))?.Said.Text);
        Assert.Single(await Read(s => s.Inbox.Waiting(0, 10)));
    }

    [Fact]
    public async Task A_correction_keeps_its_rule_and_loses_the_words()
    {
        await Write(s => s.Requests.Save(Resolved(1) with { Corrections = [new Correction(null, new("source"), Some.Sam, Some.Noon, "IAM", "matched \"SAML\" -> IAM")] }));

        await Sweep(Everything);

        Assert.Equal("IAM", Assert.Single((await Read(s => s.Requests.Find(new Wanted(Number: new RequestId(1)))))!.Corrections).Why);
    }

    [Fact]
    public async Task The_details_of_a_request_go_with_its_text()
    {
        await Write(s => s.Requests.Save(Resolved(1) with { Details = new() { Customer = "Acme" } }));

        await Sweep(Everything);

        Assert.Null((await Read(s => s.Requests.Find(new Wanted(Number: new RequestId(1)))))!.Details.Customer);
    }

    [Theory]
    [InlineData("not even JSON")]
    [InlineData("{\"text\": \"secret\"}")]
    public async Task A_request_that_nobody_can_read_is_left_and_the_others_are_forgotten(string document)
    {
        await Write(s => s.Requests.Save(Resolved(1)));
        await Write(s => s.Requests.Save(Resolved(2)));
        Spoil(1, document);

        await Sweep(Everything);

        Assert.Equal("", (await Read(s => s.Requests.Find(new Wanted(Number: new RequestId(2)))))!.Text);
    }

    [Fact]
    public async Task An_event_that_was_given_up_is_counted_for_as_long_as_the_log_goes_back()
    {
        await Write(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon));
        var item = (await Read(s => s.Inbox.Waiting(0, 1)))[0];
        await Write(s => s.Inbox.Failed(item, "bug", 1));
        await Sweep(Everything with { Audit = Past });
        Assert.Equal(1, await Read(s => s.Inbox.CountDead()));

        await Sweep(Everything);
        Assert.Equal(0, await Read(s => s.Inbox.CountDead()));
    }

    [Fact]
    public async Task The_posts_of_a_request_go_on_leading_to_it_and_can_be_edited()
    {
        await Write(s => s.Requests.Save(Some.Request(1, "m1")));
        await SentAsync(Some.Post("team", request: 1), "p7");
        await Sweep(Everything);

        Assert.Equal(1, (await Read(s => s.Requests.Find(new Wanted(Message: Some.Message("p7")))))?.Id.Number);
        await Write(s => Do(() => s.Outbox.Add(Some.Edit("e1", "team"), Later)));
        Assert.Equal(Some.Message("p7"), Assert.Single(await Read(s => s.Outbox.Ready(Later, 10))).Needs?.Message);
    }

    [Fact]
    public async Task Effects_that_are_done_go_and_those_that_wait_stay()
    {
        await SentAsync(Some.Post("done"), "p1");
        await Write(s => Do(() => s.Outbox.Add(Some.Post("waiting", "other"), Some.Noon)));
        var before = await Read(s => s.Outbox.Last());
        await Sweep(Everything);

        Assert.Equal("waiting", Assert.Single(await Read(s => s.Outbox.Ready(Later, 10))).Key);
        await Write(s => Do(() => s.Outbox.Add(Some.Post("done", "again"), Later)));
        Assert.True(await Read(s => s.Outbox.Last()) > before, "the row was still there");
    }

    [Fact]
    public async Task A_resolved_request_keeps_its_number_and_rule_but_not_its_words()
    {
        await Write(s => s.Requests.Save(Resolved(1)));
        await Write(s => s.Requests.Save(Some.Request(2, "m2") with { Why = "matched \"SAML\" -> IAM" }));
        await Sweep(Everything with { Text = Some.Noon });
        Assert.Equal("help", (await FindAsync(1))!.Text);

        await Sweep(Everything);
        Assert.Equal(("", "IAM"), ((await FindAsync(1))!.Text, (await FindAsync(1))!.Why));
        Assert.Equal(("help", "matched \"SAML\" -> IAM"), ((await FindAsync(2))!.Text, (await FindAsync(2))!.Why));
        Assert.Equal(3, await Read(s => s.Requests.NextNumber()));
    }

    [Fact]
    public async Task A_sweep_that_has_nothing_left_to_do_changes_nothing()
    {
        await Write(s => s.Requests.Save(Resolved(1)));
        await Sweep(Everything);
        var version = (await FindAsync(1))!.Version;
        await Sweep(Everything);

        Assert.Equal(version, (await FindAsync(1))!.Version);
    }

    [Fact]
    public async Task However_much_there_is_it_goes_in_pieces_and_all_of_it()
    {
        const int many = 1000;
        foreach (var i in Enumerable.Range(0, many))
        {
            await Write(s => s.Inbox.Add(Some.Posted("m" + i), Some.Noon));
            await Write(s => Do(() => s.Log.Write(new LogEntry(null, null, "happened", ""), Some.Noon)));
            await Write(s => s.Requests.Save(Resolved(i + 1)));
        }
        await Write(s => Do(() => s.Inbox.Waiting(0, many).ToList().ForEach(i => s.Inbox.Done(i.Seq))));
        var pieces = await Sweep(Everything);

        Assert.True(pieces > 3 * 2, $"{pieces} pieces");
        Assert.True(await Sweep(Everything) < pieces - 2, "neither the inbox nor the log is any shorter");
        Assert.True(await Write(s => s.Inbox.Add(Some.Posted("m0"), Later)));
        Assert.True(await Write(s => s.Inbox.Add(Some.Posted($"m{many - 1}"), Later)));
        Assert.Equal("", (await FindAsync(many))!.Text);
    }

    private static Request Resolved(int number) => Some.Request(number, "r" + number) with
    {
        Escalation = Some.Request(number, "").Escalation with { State = RequestState.Resolved },
        ResolvedAt = Some.Noon,
        Why = "matched \"SAML\" -> IAM",
        Rule = "IAM",
    };

    private void Spoil(int number, string document)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        connection.Execute("UPDATE requests SET document = @document WHERE number = @number", new { number, document });
    }

    private Task<Request?> FindAsync(int number) => Read(s => s.Requests.Find(new Wanted(Number: new RequestId(number))));

    private async Task HeardAsync(string message)
    {
        await Write(s => s.Inbox.Add(Some.Posted(message), Some.Noon));
        await Write(s => Do(() => s.Inbox.Done(s.Inbox.Waiting(0, 1)[0].Seq)));
    }

    private async Task SentAsync(Post post, string message)
    {
        await Write(s => Do(() => s.Outbox.Add(post, Some.Noon)));
        var item = (await Read(s => s.Outbox.Ready(Some.Noon, 10))).Single(i => i.Key == post.Key.Value);
        await Write(s => Do(() => s.Outbox.Done(item.Seq, new Receipt(Some.Message(message)))));
    }

    /// <returns>How many pieces it took.</returns>
    private async Task<int> Sweep(RetentionLimits limits)
    {
        var walks = new Func<IStoreSession, long, long?>[]
        {
            (s, after) => s.Retention.SweepRequests(after, limits),
            (s, after) => s.Retention.SweepOutbox(after, limits),
            (s, after) => s.Retention.SweepInbox(after, limits),
            (s, after) => s.Retention.SweepLog(after, limits),
        };
        var pieces = 0;
        foreach (var walk in walks)
        {
            for (long? next = 0; next is { } after; pieces++)
                next = await Write(s => walk(s, after));
        }
        return pieces;
    }
}
