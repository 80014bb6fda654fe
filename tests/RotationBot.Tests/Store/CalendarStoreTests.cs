using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>Links to calendars are kept while they are open, and their tokens never.</summary>
public sealed class CalendarStoreTests : StoreTest
{
    private static readonly CalendarLink Own = Some.CalendarLink("one");
    private static readonly CalendarLink OfRota = Some.CalendarLink("two", new CalendarTarget.OfRota(new RotaId("web")));

    [Fact]
    public async Task A_link_is_found_by_its_hash_until_it_ends()
    {
        await Apply(new CalendarChange.Made(Own), new CalendarChange.Made(OfRota));
        Assert.Equal(OfRota, await Read(s => s.Calendars.Find(OfRota.Hash)));
        Assert.Equal([Own, OfRota], (await Read(s => s.Calendars.All())).OrderBy(l => l != Own));

        await Apply(new CalendarChange.Ended(OfRota));
        Assert.Null(await Read(s => s.Calendars.Find(OfRota.Hash)));
        Assert.Equal([Own], await Read(s => s.Calendars.All()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_only_the_asker_may_see_is_not_kept_once_it_is_out_or_given_up(bool givenUp)
    {
        var answer = new Answer(Some.Delivery, Some.Sam, "reply", Text.Plain("the link"), []) { Key = new("answer"), Platform = Some.Platform, Lane = "answer/reply", Urgency = Urgency.Reply };
        await Write(s => Do(() => s.Outbox.Add(answer, Some.Noon)));
        var item = Assert.Single(await Read(s => s.Outbox.Ready(Some.Noon, 10)));
        Assert.Contains("the link", item.Effect, StringComparison.Ordinal);

        await Write(s => Do(() =>
        {
            if (givenUp)
                s.Outbox.Bury(item.Seq, "refused");
            else
                s.Outbox.Done(item.Seq, new Receipt(Some.Message("p1")));
        }));

        await using var file = new SqliteConnection($"Data Source={StorePath};Mode=ReadOnly;Pooling=False");
        Assert.Equal("", file.QuerySingle<string>("SELECT effect FROM outbox"));
    }

    private Task<bool> Apply(params CalendarChange[] changes) => Write(s => Do(() => Array.ForEach(changes, s.Calendars.Apply)));
}
