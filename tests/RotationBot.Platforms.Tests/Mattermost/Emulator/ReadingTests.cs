using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>The oddities of reading a channel that a client must live with.</summary>
public sealed class ReadingTests
{
    [Fact]
    public async Task After_a_post_every_later_one_comes_in_pages_from_the_oldest_each_newest_first()
    {
        await using var rig = await Rig.StartAsync();
        var posts = Enumerable.Range(0, 6).Select(i => rig.Alice.Post(rig.Delivery, "m" + i)).ToList();

        Assert.Equal(Ids(posts[2], posts[1]), await OrderAsync(rig, $"after={posts[0].Id}&per_page=2&page=0"));
        Assert.Equal(Ids(posts[4], posts[3]), await OrderAsync(rig, $"after={posts[0].Id}&per_page=2&page=1"));
        Assert.Equal(Ids(posts[5]), await OrderAsync(rig, $"after={posts[0].Id}&per_page=2&page=2"));
        Assert.Empty(await OrderAsync(rig, $"after={posts[0].Id}&per_page=2&page=3"));
    }

    [Fact]
    public async Task A_deleted_anchor_still_works_and_an_unknown_one_finds_nothing()
    {
        await using var rig = await Rig.StartAsync();
        var anchor = rig.Alice.Post(rig.Delivery, "anchor");
        var later = rig.Alice.Post(rig.Delivery, "later");
        rig.Alice.Delete(anchor);

        Assert.Equal(Ids(later), await OrderAsync(rig, "after=" + anchor.Id));
        Assert.Empty(await OrderAsync(rig, "after=" + new string('n', 26)));
    }

    [Fact]
    public async Task After_a_post_those_of_its_own_millisecond_are_skipped()
    {
        await using var rig = await Rig.StartAsync();
        rig.Clock.Step = TimeSpan.Zero;
        var anchor = rig.Alice.Post(rig.Delivery, "anchor");
        rig.Alice.Post(rig.Delivery, "same millisecond");

        Assert.Empty(await OrderAsync(rig, "after=" + anchor.Id));
    }

    [Fact]
    public async Task Pages_hold_two_hundred_at_most_and_since_a_thousand()
    {
        await using var rig = await Rig.StartAsync();
        var first = rig.Alice.Post(rig.Delivery, "first");
        for (var i = 0; i < 1100; i++)
            rig.Alice.Post(rig.Delivery, "m" + i);

        Assert.Equal(200, (await OrderAsync(rig, $"after={first.Id}&per_page=1000")).Count);
        Assert.Equal(1000, (await OrderAsync(rig, $"since={first.UpdateAt}&per_page=10")).Count);
    }

    [Fact]
    public async Task An_etag_saves_reading_twice()
    {
        await using var rig = await Rig.StartAsync();
        rig.Alice.Post(rig.Delivery, "x");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", "Bearer " + rig.BotToken.Token);
        var url = $"{rig.Server.Url}/api/v4/channels/{rig.Delivery.Id}/posts".Replace("//api", "/api", StringComparison.Ordinal);
        using var first = await http.GetAsync(url);
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", first.Headers.NonValidated["ETag"].ToString());

        using var second = await http.GetAsync(url);

        Assert.Equal(304, (int)second.StatusCode);
    }

    private static IReadOnlyList<string> Ids(params Post[] posts) => [.. posts.Select(p => p.Id)];

    private static async Task<IReadOnlyList<string>> OrderAsync(Rig rig, string query)
    {
        var list = (await rig.Rest.GetAsync($"channels/{rig.Delivery.Id}/posts?{query}")).Body!;
        return [.. ((JsonArray)list["order"]!).Select(id => id!.ToString())];
    }
}
