using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>Users, bots, tokens, teams and the server itself.</summary>
internal static class AccountCases
{
    public static readonly Case[] All =
    [
        Case.Rest("system-ping", rig => rig.Rest.GetAsync("system/ping")),
        Case.Rest("system-ping-status", rig => rig.Rest.GetAsync("system/ping?get_server_status=true")),
        Case.Rest("config-client", rig => rig.Rest.GetAsync("config/client?format=old")),
        Case.Rest("license-client", rig => rig.Rest.GetAsync("license/client?format=old")),
        Case.Rest("users-me", rig => rig.Rest.GetAsync("users/me")),
        Case.Rest("users-me-human", rig => rig.As(rig.Alice).GetAsync("users/me")),
        Case.Rest("user-by-username", rig => rig.Rest.GetAsync("users/username/alice")),
        Case.Rest("user-with-timezone", async rig =>
        {
            await MoveAliceAsync(rig);
            return await rig.Rest.GetAsync("users/" + rig.Alice.Id);
        }),
        Case.Rest("user-search", async rig =>
        {
            await MoveAliceAsync(rig);
            return await rig.Rest.PostAsync("users/search", RestClient.Json(new { term = "ali", team_id = rig.Core.Id }));
        }),
        Case.Rest("users-by-ids", rig => rig.Rest.PostAsync("users/ids", new JsonArray(rig.Alice.Id, rig.Carol.Id))),
        Case.Rest("users-by-usernames", rig => rig.Rest.PostAsync("users/usernames", new JsonArray("alice", "bob", "nosuchuser"))),
        Case.Rest("user-status", rig =>
        {
            rig.Alice.Post(rig.Delivery, "here");
            return rig.Rest.GetAsync($"users/{rig.Alice.Id}/status");
        }),
        Case.Rest("user-status-dnd", async rig =>
        {
            await rig.As(rig.Alice).PutAsync($"users/{rig.Alice.Id}/status", RestClient.Json(new { user_id = rig.Alice.Id, status = "dnd" }));
            return await rig.Rest.GetAsync($"users/{rig.Alice.Id}/status");
        }),
        Case.Rest("users-status-by-ids", rig =>
        {
            foreach (var person in new[] { rig.Alice, rig.Bob, rig.Bot })
                person.Post(rig.Delivery, "here");
            return rig.Rest.PostAsync("users/status/ids", new JsonArray(rig.Alice.Id, rig.Bob.Id, rig.Bot.Id));
        }),
        Case.Rest("bot-get", rig => rig.Admin.GetAsync("bots/" + rig.Bot.Id)),
        Case.Rest("bots-list", rig => rig.Admin.GetAsync("bots?page=0&per_page=5")),
        Case.Rest("bot-patch-mention-keys", rig =>
        {
            var props = rig.Bot.Account.NotifyProps!.ToDictionary();
            props["mention_keys"] = "@delivery-rota,delivery-support";
            return rig.Rest.PutAsync($"users/{rig.Bot.Id}/patch", RestClient.Json(new { notify_props = props }));
        }),
        Case.Rest("user-access-token-create", rig => rig.Admin.PostAsync($"users/{rig.Bot.Id}/tokens", RestClient.Json(new { description = "to revoke" }))),
        Case.Rest("user-access-token-disable", async rig =>
        {
            var token = await rig.Admin.PostAsync($"users/{rig.Bot.Id}/tokens", RestClient.Json(new { description = "to disable" }));
            return await rig.Admin.PostAsync("users/tokens/disable", RestClient.Json(new { token_id = token["id"] }));
        }),
        Case.Rest("user-access-tokens-list", async rig =>
        {
            await rig.Admin.PostAsync($"users/{rig.Alice.Id}/tokens", RestClient.Json(new { description = "rotationbot e2e" }));
            return await rig.Admin.GetAsync($"users/{rig.Alice.Id}/tokens");
        }),
        Case.Rest("team-by-name", rig => rig.Rest.GetAsync("teams/name/core")),
        Case.Rest("my-teams", rig => rig.Rest.GetAsync("users/me/teams")),
    ];

    /// <summary>She says what she does and where she lives.</summary>
    public static async Task MoveAliceAsync(Rig rig)
    {
        rig.Alice.LivesIn("Europe/Berlin");
        await rig.As(rig.Alice).PutAsync("users/me/patch", RestClient.Json(new { position = "engineer 1795222396" }));
    }
}
