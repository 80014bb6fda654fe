using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>Posts, threads, reactions and the ways to read a channel.</summary>
internal static class PostCases
{
    public static readonly Case[] All =
    [
        Case.Rest("post-create", HelloAsync),
        Case.Rest("post-create-empty-message-accepted", rig => CreateAsync(rig, new { channel_id = rig.Delivery.Id, message = "" })),
        Case.Rest("post-create-in-thread", async rig => await ReplyAsync(rig, (await HelloAsync(rig))["id"])),
        Case.Rest("post-create-attachments", AttachmentsAsync),
        Case.Rest("post-create-attachments-as-read-by-client", async rig => await GetAsync(rig, (await AttachmentsAsync(rig))["id"])),
        Case.Rest("post-create-custom-props", async rig =>
        {
            var post = await CreateAsync(rig, new { channel_id = rig.General.Id, message = "with props", props = new { rb = new { key = 1 } } });
            return await GetAsync(rig, post["id"]);
        }),
        new("post-create-deduplicated", async rig =>
        {
            var draft = new { channel_id = rig.Delivery.Id, message = "once", pending_post_id = "rb:1795222450.8526495" };
            var first = await CreateAsync(rig, draft);
            var second = await CreateAsync(rig, draft);
            return new JsonObject { ["first"] = first.Body, ["second"] = second.Body };
        }),
        Case.Rest("post-get", async rig => await GetAsync(rig, (await HelloAsync(rig))["id"])),
        Case.Rest("post-update", async rig => await UpdateAsync(rig, (await HelloAsync(rig))["id"])),
        Case.Rest("post-patch", async rig => await PatchAsync(rig, await UpdatedAsync(rig))),
        Case.Rest("post-thread", async rig =>
        {
            var root = await UpdatedAsync(rig);
            await PatchAsync(rig, root);
            await ReplyAsync(rig, root);
            return await rig.Rest.GetAsync($"posts/{root}/thread");
        }),
        Case.Rest("post-delete", async rig => await rig.Rest.DeleteAsync("posts/" + (await HelloAsync(rig))["id"])),
        Case.Rest("post-ephemeral", rig => rig.Admin.PostAsync("posts/ephemeral", RestClient.Json(new { user_id = rig.Alice.Id, post = new { channel_id = rig.Delivery.Id, message = "psst" } }))),
        new("post-system-header-change", async rig =>
        {
            var channel = await ChannelCases.InfrastructureAsync(rig);
            await ChannelCases.PatchAsync(rig, channel, ChannelCases.Header);
            var posts = (await rig.Rest.GetAsync($"channels/{channel}/posts?per_page=1")).Body!;
            return posts["posts"]![posts["order"]![0]!.ToString()]!.DeepClone();
        }),
        Case.Rest("reaction-add", async rig => await ReactAsync(rig, (await HelloAsync(rig))["id"], "eyes")),
        Case.Rest("reaction-delete", async rig =>
        {
            var post = (await HelloAsync(rig))["id"];
            await ReactAsync(rig, post, "eyes");
            return await rig.Rest.DeleteAsync($"users/{rig.Bot.Id}/posts/{post}/reactions/eyes");
        }),
        Case.Rest("reactions-list-none", async rig => await rig.Rest.GetAsync($"posts/{(await HelloAsync(rig))["id"]}/reactions")),
        Case.Rest("reactions-list", async rig => await rig.Rest.GetAsync($"posts/{await ReactedAsync(rig)}/reactions")),
        Case.Rest("post-get-with-reaction", async rig => await GetAsync(rig, await ReactedAsync(rig))),
        Case.Rest("posts-page", async rig =>
        {
            await StoryAsync(rig);
            return await rig.Rest.GetAsync($"channels/{rig.Delivery.Id}/posts?page=0&per_page=2");
        }),
        Case.Rest("posts-after", async rig =>
        {
            var anchor = await StoryAsync(rig);
            return await rig.Rest.GetAsync($"channels/{rig.Delivery.Id}/posts?after={anchor}&page=0&per_page=2");
        }),
        Case.Rest("posts-since", async rig =>
        {
            var posts = Enumerable.Range(0, 6).Select(i => rig.Alice.Post(rig.General, "m" + i)).ToList();
            var since = posts[5].UpdateAt;
            rig.Alice.Reply(posts[0], "reply to m0");
            rig.Alice.Edit(posts[1], "m1 edited");
            rig.Alice.Delete(posts[2]);
            rig.Alice.React(posts[3], "eyes");
            rig.Alice.Post(rig.General, "m6");
            return await rig.Rest.GetAsync($"channels/{rig.General.Id}/posts?since={since}");
        }),
    ];

    private static Task<RestAnswer> CreateAsync(Rig rig, object draft) => rig.Rest.PostAsync("posts", RestClient.Json(draft));

    private static Task<RestAnswer> HelloAsync(Rig rig) =>
        CreateAsync(rig, new { channel_id = rig.Delivery.Id, message = "hello **world**", pending_post_id = rig.Bot.Id + ":1" });

    private static Task<RestAnswer> GetAsync(Rig rig, string post) => rig.Rest.GetAsync("posts/" + post);

    private static Task<RestAnswer> UpdateAsync(Rig rig, string post) => rig.Rest.PutAsync("posts/" + post, RestClient.Json(new { id = post, message = "hello update" }));

    private static Task<RestAnswer> PatchAsync(Rig rig, string post) => rig.Rest.PutAsync($"posts/{post}/patch", RestClient.Json(new { message = "hello patch" }));

    private static Task<RestAnswer> ReplyAsync(Rig rig, string root) => CreateAsync(rig, new { channel_id = rig.Delivery.Id, root_id = root, message = "a reply" });

    private static Task<RestAnswer> ReactAsync(Rig rig, string post, string emoji) =>
        rig.Rest.PostAsync("reactions", RestClient.Json(new { user_id = rig.Bot.Id, post_id = post, emoji_name = emoji }));

    /// <returns>A post whose props were lost to an update.</returns>
    private static async Task<string> UpdatedAsync(Rig rig)
    {
        var post = (await HelloAsync(rig))["id"];
        await UpdateAsync(rig, post);
        return post;
    }

    private static async Task<string> ReactedAsync(Rig rig)
    {
        var post = await UpdatedAsync(rig);
        await PatchAsync(rig, post);
        foreach (var emoji in new[] { "eyes", "eyes", "nosuch_emoji_x" })
            await ReactAsync(rig, post, emoji);
        return post;
    }

    /// <summary>An older post, one with a reaction and a reply that was deleted, one with attachments.</summary>
    /// <returns>The second.</returns>
    private static async Task<string> StoryAsync(Rig rig)
    {
        rig.Alice.Post(rig.Delivery, "older");
        var post = await ReactedAsync(rig);
        await rig.Rest.DeleteAsync($"users/{rig.Bot.Id}/posts/{post}/reactions/eyes");
        await rig.Rest.DeleteAsync("posts/" + (await ReplyAsync(rig, post))["id"]);
        await AttachmentsAsync(rig);
        return post;
    }

    private static Task<RestAnswer> AttachmentsAsync(Rig rig)
    {
        const string Url = "http://127.0.0.1:18765/mattermost/action";
        object[] actions =
        [
            new { id = "ack1", name = "Acknowledge", type = "button", style = "primary", integration = new { url = Url, context = new { secret = "s3cr3t" } } },
            new { name = "No id", type = "button", integration = new { url = Url, context = new { } } },
        ];
        object[] fields = [new { title = "Rota", value = "delivery", @short = true }];
        var attachment = new { fallback = "request 17", color = "#FF8000", pretext = "New request", title = "P1", title_link = "https://example.invalid/17", text = "body", fields, actions };
        return CreateAsync(rig, new { channel_id = rig.Delivery.Id, message = "", props = new { attachments = new[] { attachment } } });
    }
}
