namespace RotationBot.Emulators.Slack;

/// <summary>A workspace with a few people and channels, for clients that find out what there is by themselves.</summary>
public static class SmallWorkspace
{
    /// <summary>Of the bot, without <c>usergroups:write</c>.</summary>
    public const string LimitedToken = "xoxb-emulator-limited";

    public static void Build(Admin admin)
    {
        var alice = admin.CreateUser("alice");
        var bob = admin.CreateUser("bob", "America/New_York");
        var carol = admin.CreateUser("carol", "Asia/Tokyo");
        admin.CreateUser("dave");
        admin.CreateChannel("general", alice, bob, carol, admin.Bot);
        admin.CreateChannel("delivery", alice, bob, carol, admin.Bot);
        admin.CreateChannel("not-joined", alice, bob, carol);
        admin.Archive(admin.CreateChannel("archived", alice, bob, carol, admin.Bot), alice);
        admin.CreateGroup("delivery-support", alice, bob);
        admin.AddBotToken(LimitedToken, Scopes.OfBotWithout("usergroups:write"));
    }
}
