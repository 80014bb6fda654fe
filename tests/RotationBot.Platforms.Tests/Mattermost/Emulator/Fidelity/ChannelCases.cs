using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>Channels and who is in them.</summary>
internal static class ChannelCases
{
    public const string Header = "On call: @alice | backup @bob 1795222358";

    public static readonly Case[] All =
    [
        Case.Rest("channel-get", async rig =>
        {
            await FillDeliveryAsync(rig);
            return await rig.Rest.GetAsync("channels/" + rig.Delivery.Id);
        }),
        Case.Rest("channel-by-name", async rig =>
        {
            await FillDeliveryAsync(rig);
            return await rig.Rest.GetAsync($"teams/{rig.Core.Id}/channels/name/delivery");
        }),
        Case.Rest("channel-by-team-and-name", async rig =>
        {
            await FillDeliveryAsync(rig);
            return await rig.Rest.GetAsync("teams/name/core/channels/name/delivery");
        }),
        Case.Rest("channel-patch-header", async rig => await PatchAsync(rig, await InfrastructureAsync(rig), Header)),
        Case.Rest("channel-members", rig =>
        {
            var channel = rig.Server.Admin.CreateChannel(rig.Core, "two", rig.Alice);
            var root = rig.Alice.Post(channel, "0");
            foreach (var text in new[] { "1", "2", "3" })
                rig.Alice.Post(channel, text);
            rig.Alice.Reply(root, "4");
            return rig.Rest.GetAsync($"channels/{channel.Id}/members?page=0&per_page=200");
        }),
        Case.Rest("channel-join-self", rig =>
        {
            var open = rig.Server.Admin.CreateChannel(rig.Core, "open");
            return rig.Rest.PostAsync($"channels/{open.Id}/members", RestClient.Json(new { user_id = rig.Bot.Id }));
        }),
        Case.Rest("direct-channel-create", rig =>
        {
            rig.Alice.Reply(rig.Alice.Whisper(rig.Bot, "in private"), "more");
            return rig.Rest.PostAsync("channels/direct", new JsonArray(rig.Bot.Id, rig.Alice.Id));
        }),
        Case.Rest("group-channel-create", rig => rig.Rest.PostAsync("channels/group", new JsonArray(rig.Bot.Id, rig.Alice.Id, rig.Bob.Id))),
        Case.Rest("my-channels", async rig =>
        {
            rig.Alice.Reply(rig.Alice.Whisper(rig.Bot, "in private"), "more");
            var mine = await rig.Rest.GetAsync($"users/me/teams/{rig.Core.Id}/channels");
            var direct = ((JsonArray)mine.Body!).Where(c => c!["type"]!.ToString() == "D").Select(c => c!.DeepClone());
            return mine with
            {
                Text = new JsonArray([.. direct]).ToJsonString(),
                Headers = mine.Headers.ToDictionary(h => h.Key, h => h.Key.Equals("etag", StringComparison.OrdinalIgnoreCase) ? h.Value[..h.Value.LastIndexOf('.')] + ".9" : h.Value),
            };
        }),
    ];

    public static async Task<string> InfrastructureAsync(Rig rig)
    {
        var made = await rig.Admin.PostAsync("channels", RestClient.Json(new { team_id = rig.Core.Id, type = "O", name = "infrastructure-delivery-team", display_name = "Infrastructure Delivery Team" }));
        foreach (var member in new[] { rig.Bot, rig.Alice, rig.Bob })
            await rig.Admin.PostAsync($"channels/{made["id"]}/members", RestClient.Json(new { user_id = member.Id }));
        return made["id"];
    }

    public static Task<RestAnswer> PatchAsync(Rig rig, string channelId, string header) =>
        rig.Rest.PutAsync($"channels/{channelId}/patch", RestClient.Json(new { header }));

    private static async Task FillDeliveryAsync(Rig rig)
    {
        await PatchAsync(rig, rig.Delivery.Id, "rota 1795222021");
        var root = rig.Alice.Post(rig.Delivery, "0");
        foreach (var text in new[] { "1", "2", "3" })
            rig.Alice.Post(rig.Delivery, text);
        rig.Bob.Reply(root, "4");
        rig.Bob.Reply(root, "5");
    }
}
