using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>What is heard through the socket.</summary>
internal static class SocketCases
{
    public static readonly Case[] All =
    [
        new("ws-hello", async rig => await (await rig.ConnectAsync(rig.BotToken.Token)).ReadAsync()),
        new("ws-authentication_challenge-response", async rig =>
        {
            var socket = await rig.ConnectAsync(null);
            await socket.SendAsync(SocketTests.Message(1, "authentication_challenge", new JsonObject { ["token"] = rig.BotToken.Token }));
            await socket.NextAsync("hello");
            return await socket.ReadAsync();
        }),
        new("ws-error-bad-action", rig => AskAsync(rig, 3, "nosuchaction")),
        new("ws-get_statuses-response", async rig =>
        {
            await rig.ListenAsync(rig.Server.Admin.Person);
            return await AskAsync(rig, 1, "get_statuses");
        }),
        Heard("ws-posted-plain", "posted", rig => rig.Alice.Post(rig.Delivery, "no mention")),
        Heard("ws-posted-mention", "posted", rig => rig.Alice.Post(rig.Delivery, "hello @rotationbot and @bob")),
        Heard("ws-posted-group-handle-is-plain-text", "posted", rig => rig.Alice.Post(rig.Delivery, "@delivery-rota please")),
        Heard("ws-posted-channel-mention", "posted", rig =>
        {
            var dave = rig.Server.Admin.CreateUser("dave", rig.Core);
            foreach (var person in new[] { rig.Erin, dave })
                rig.Server.Admin.Add(rig.Delivery, person);
            rig.Alice.Post(rig.Delivery, "@channel");
        }, skip: 4),
        Heard("ws-posted-direct", "posted", rig => rig.Alice.Whisper(rig.Bot, "in private")),
        Heard("ws-posted-own", "posted", rig => rig.Bot.Post(new PostDraft(rig.Delivery.Id, "by myself") { PendingPostId = "p:1:1795222779" })),
        Heard("ws-posted-reply", "posted", rig => rig.Alice.Reply(rig.Alice.Post(rig.Delivery, "root"), "a reply @rotationbot"), skip: 1),
        new("ws-posted-header-change", async rig => await HeaderAsync(rig, "posted")),
        new("ws-channel_updated", async rig => await HeaderAsync(rig, "channel_updated")),
        Heard("ws-post_edited", "post_edited", rig => Edited(rig)),
        Heard("ws-post_deleted", "post_deleted", rig => rig.Alice.Delete(Edited(rig))),
        Heard("ws-reaction_added", "reaction_added", rig => rig.Alice.React(rig.Alice.Post(rig.Delivery, "x"), "white_check_mark")),
        Heard("ws-reaction_removed", "reaction_removed", rig =>
        {
            var post = rig.Alice.Post(rig.Delivery, "x");
            rig.Alice.React(post, "white_check_mark");
            rig.Alice.Unreact(post, "white_check_mark");
        }),
        Heard("ws-user_added", "user_added", rig => rig.Bot.Join(rig.Server.Admin.CreateChannel(rig.Core, "open"))),
        Heard("ws-user_removed", "user_removed", rig => rig.Server.Admin.Remove(rig.Delivery, rig.Bot)),
        new("ws-user_updated", async rig =>
        {
            rig.Alice.LivesIn("Europe/Berlin");
            var socket = await rig.ListenAsync();
            await AccountCases.MoveAliceAsync(rig);
            await socket.NextAsync("user_updated");
            return await socket.NextAsync("user_updated");
        }),
        new("ws-status_change", async rig =>
        {
            var socket = await rig.ListenAsync(rig.Alice);
            rig.Alice.Is("dnd");
            return await socket.UntilAsync("status_change");
        }),
        new("ws-typing", async rig =>
        {
            var socket = await rig.ListenAsync();
            var alice = await rig.ListenAsync(rig.Alice);
            await alice.SendAsync(SocketTests.Message(1, "user_typing", new JsonObject { ["channel_id"] = rig.Delivery.Id, ["parent_id"] = "" }));
            return await socket.UntilAsync("typing");
        }),
        new("ws-ephemeral_message-out-of-channel-mention", async rig =>
        {
            var leads = rig.Server.Admin.CreatePrivateChannel(rig.Core, "leads-private", rig.Alice);
            var socket = await rig.ListenAsync(rig.Alice);
            rig.Alice.Post(leads, "hello @erin");
            return await socket.UntilAsync("ephemeral_message");
        }),
    ];

    /// <param name="skip">How many of that kind come first.</param>
    private static Case Heard(string name, string happened, Action<Rig> act, int skip = 0) => new(name, async rig =>
    {
        var socket = await rig.ListenAsync();
        act(rig);
        for (var i = 0; i < skip; i++)
            await socket.UntilAsync(happened);
        return await socket.UntilAsync(happened);
    });

    private static async Task<JsonNode?> AskAsync(Rig rig, int seq, string action)
    {
        var socket = await rig.ListenAsync();
        await socket.SendAsync(SocketTests.Message(seq, action, []));
        return await socket.ReadAsync();
    }

    private static async Task<JsonNode?> HeaderAsync(Rig rig, string happened)
    {
        var channel = await ChannelCases.InfrastructureAsync(rig);
        var socket = await rig.ListenAsync();
        await ChannelCases.PatchAsync(rig, channel, ChannelCases.Header);
        return await socket.UntilAsync(happened);
    }

    private static Post Edited(Rig rig) => rig.Alice.Edit(rig.Alice.Post(rig.Delivery, "no mention"), "edited: now @rotationbot");
}
