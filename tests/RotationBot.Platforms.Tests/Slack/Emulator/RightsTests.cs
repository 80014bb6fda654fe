using RotationBot.Emulators.Slack;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class RightsTests
{
    [Theory]
    [InlineData("groups:read", "conversations.info")]
    [InlineData("groups:history", "conversations.history")]
    [InlineData("groups:write.topic", "conversations.setTopic")]
    public async Task A_private_channel_takes_scopes_of_its_own(string scope, string method)
    {
        await using var rig = await Rig.StartAsync();
        var secret = rig.Server.Admin.CreatePrivateChannel("secret", rig.Alice, rig.Server.Admin.Bot);
        rig.Server.Admin.AddBotToken("xoxb-less", Scopes.OfBotWithout(scope));

        var answer = await rig.With("xoxb-less").AnswerAsync(method, new { channel = secret.Id, topic = "x" });

        Assert.Equal("missing_scope", answer["error"]?.ToString());
        Assert.Contains(scope, answer["needed"]!.ToString(), StringComparison.Ordinal);
        await rig.With("xoxb-less").CallAsync(method, new { channel = rig.Delivery.Id, topic = "x" });
    }

    [Fact]
    public async Task A_private_channel_without_the_bot_does_not_exist_for_it_and_a_public_one_takes_a_scope_to_post_in()
    {
        await using var rig = await Rig.StartAsync();
        var secret = rig.Server.Admin.CreatePrivateChannel("secret", rig.Alice);
        var open = rig.Server.Admin.CreateChannel("open", rig.Alice);
        rig.Server.Admin.AddBotToken("xoxb-less", Scopes.OfBotWithout("chat:write.public"));

        Assert.Equal("channel_not_found", await rig.Bot.RefusedAsync("chat.postMessage", new { channel = secret.Id, text = "x" }));
        Assert.Equal("not_in_channel", await rig.With("xoxb-less").RefusedAsync("chat.postMessage", new { channel = open.Id, text = "x" }));
        await rig.Bot.CallAsync("chat.postMessage", new { channel = open.Id, text = "x" });
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("token_expired")]
    [InlineData("account_inactive")]
    public async Task A_token_that_is_no_longer_good_is_refused_with_the_reason(string reason)
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Admin.Refuse(rig.Server.Settings.BotToken, reason);

        Assert.Equal(reason, await rig.Bot.RefusedAsync("auth.test"));
    }

    [Fact]
    public async Task Mail_addresses_are_shown_only_with_their_scope()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Admin.AddBotToken("xoxb-less", Scopes.OfBotWithout("users:read.email"));

        var hidden = await rig.With("xoxb-less").CallAsync("users.info", new { user = rig.Alice.Id });
        var shown = await rig.Bot.CallAsync("users.info", new { user = rig.Alice.Id });

        Assert.Null(hidden["user"]!["profile"]!["email"]);
        Assert.Equal("alice@example.com", shown["user"]!["profile"]!["email"]!.ToString());
    }

    [Fact]
    public async Task Where_user_groups_are_for_admins_a_bot_is_denied_whatever_its_scopes_and_an_admins_token_is_not()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { GroupsOpenToBots = false });
        var group = rig.Server.Admin.CreateGroup("support", rig.Alice);
        rig.Server.Admin.AddUserToken("xoxp-admin", rig.Server.Admin.CreateAdmin("erin"), ["usergroups:write"]);
        rig.Server.Admin.AddUserToken("xoxp-bob", rig.Bob, ["usergroups:write"]);
        var change = new { usergroup = group.Id, users = rig.Bob.Id };

        Assert.Equal("permission_denied", await rig.Bot.RefusedAsync("usergroups.users.update", change));
        Assert.Equal("permission_denied", await rig.With("xoxp-bob").RefusedAsync("usergroups.users.update", change));
        await rig.With("xoxp-admin").CallAsync("usergroups.users.update", change);
        Assert.Equal([rig.Bob.Id], rig.Server.Admin.Get(group).Users);
    }

    [Fact]
    public async Task Guests_and_bots_are_no_members_of_a_user_group_and_a_free_plan_has_none()
    {
        await using var rig = await Rig.StartAsync();
        await using var free = await Rig.StartAsync(new SlackSettings { PaidPlan = false });
        var group = rig.Server.Admin.CreateGroup("support", rig.Alice);
        var guest = rig.Server.Admin.CreateGuest("gus");

        Assert.Equal("invalid_users", await rig.Bot.RefusedAsync("usergroups.users.update", new { usergroup = group.Id, users = $"{rig.Bob.Id},{guest.Id}" }));
        Assert.Equal("invalid_users", await rig.Bot.RefusedAsync("usergroups.users.update", new { usergroup = group.Id, users = rig.Server.Admin.Bot.Id }));
        Assert.Equal([rig.Alice.Id], rig.Server.Admin.Get(group).Users);
        Assert.Equal("plan_upgrade_required", await free.Bot.RefusedAsync("usergroups.list"));
    }
}
