using RotationBot.Emulators.Mattermost.Faults;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>What the server refuses a bot.</summary>
internal static class ErrorCases
{
    private const string Nobody = "nnnnnnnnnnnnnnnnnnnnnnnnnn";

    public static readonly Case[] All =
    [
        Case.Rest("error-400-bad-root", rig => PostAsync(rig, new { channel_id = rig.Delivery.Id, message = "x", root_id = Nobody })),
        Case.Rest("error-400-header-too-long", rig => ChannelCases.PatchAsync(rig, rig.Delivery.Id, new string('x', 1025))),
        Case.Rest("error-400-invalid-id", rig => rig.Rest.GetAsync("channels/abc")),
        Case.Rest("error-400-message-too-long", rig => PostAsync(rig, new { channel_id = rig.Delivery.Id, message = new string('é', 16384) })),
        Case.Rest("error-400-not-json", rig => rig.Rest.SendAsync(HttpMethod.Post, "posts", "not json")),
        Case.Rest("error-400-post-in-archived-channel", rig =>
        {
            rig.Server.Admin.Archive(rig.Delivery);
            return PostAsync(rig, new { channel_id = rig.Delivery.Id, message = "x" });
        }),
        Case.Rest("error-401-bad-token", async rig =>
        {
            using var stranger = new RestClient(rig.Server.Url, "wrong");
            return await stranger.GetAsync("users/me");
        }),
        Case.Rest("error-401-no-token", rig => rig.As(null).GetAsync("users/me")),
        Case.Rest("error-403-create-bot", rig => rig.Rest.PostAsync("bots", RestClient.Json(new { username = "x1" }))),
        Case.Rest("error-403-ephemeral-by-plain-bot", rig => rig.Rest.PostAsync("posts/ephemeral", RestClient.Json(new { user_id = rig.Alice.Id, post = new { channel_id = rig.Delivery.Id, message = "psst" } }))),
        Case.Rest("error-403-header-not-member", rig => ChannelCases.PatchAsync(rig, Elsewhere(rig), "h")),
        Case.Rest("error-403-manage-slash", rig => rig.Rest.GetAsync($"commands?team_id={rig.Core.Id}&custom_only=true")),
        Case.Rest("error-403-post-not-member", rig => PostAsync(rig, new { channel_id = Elsewhere(rig), message = "x" })),
        Case.Rest("error-403-post-without-channel-id", rig => PostAsync(rig, new { message = "x" })),
        Case.Rest("error-403-private-channel", rig => rig.Rest.GetAsync($"channels/{rig.Server.Admin.CreatePrivateChannel(rig.Core, "private").Id}/posts")),
        Case.Rest("error-404-channel", rig => rig.Rest.GetAsync($"teams/{rig.Core.Id}/channels/name/nosuchchannel")),
        Case.Rest("error-404-command-unknown", rig => ExecuteAsync(rig)),
        Case.Rest("error-404-group-create-old-server", rig => rig.Rest.PostAsync("groups", RestClient.Json(new { group = new { name = "delivery-rota" } }))),
        Case.Rest("error-404-post-deleted", async rig =>
        {
            var post = rig.Bot.Post(rig.Delivery, "gone");
            rig.Bot.Delete(post);
            return await rig.Rest.GetAsync("posts/" + post.Id);
        }),
        Case.Rest("error-404-unknown-route", rig => rig.Rest.GetAsync("nosuchroute")),
        Case.Rest("error-404-wrong-method", rig => rig.Rest.SendAsync(HttpMethod.Patch, "users/me", null)),
        Case.Rest("error-404-user", rig => rig.Rest.GetAsync("users/username/nosuchuser")),
        Case.Rest("error-429-rate-limited", async rig =>
        {
            rig.Clock.Step = TimeSpan.Zero;
            RestAnswer answer;
            do
                answer = await rig.Rest.GetAsync("users/me");
            while (answer.Status == 200);
            return answer;
        }),
        Case.Rest("error-500-transient-database-overload", rig =>
        {
            rig.Server.Faults.Next("POST", "^commands/execute$", new RequestMishap.Refused(500));
            return ExecuteAsync(rig);
        }),
        Case.Rest("error-501-groups-unlicensed", rig => rig.Rest.GetAsync("groups?page=0&per_page=10")),
    ];

    private static string Elsewhere(Rig rig) => rig.Server.Admin.CreateChannel(rig.Core, "elsewhere").Id;

    private static Task<RestAnswer> PostAsync(Rig rig, object draft) => rig.Rest.PostAsync("posts", RestClient.Json(draft));

    private static Task<RestAnswer> ExecuteAsync(Rig rig) =>
        rig.Rest.PostAsync("commands/execute", RestClient.Json(new { channel_id = rig.Delivery.Id, command = "/nosuchcommand x" }));
}
