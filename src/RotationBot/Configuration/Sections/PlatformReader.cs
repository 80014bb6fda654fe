using RotationBot.Configuration.Json;
using RotationBot.Platforms.Mattermost;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>platforms</c>.</summary>
internal static class PlatformReader
{
    private const string Slack = "slack";
    private const string Mattermost = "mattermost";
    private static readonly string[] Real = [Slack, Mattermost];

    public static IReadOnlyList<SandboxUser> SandboxUsers(JsonView? view, Declared declared)
    {
        if (view?.Object() is not { } platforms)
            return [];
        var real = Real.Where(p => platforms[p] is not null).ToList();
        if (platforms[Slack] is not null)
            platforms.Fault(Slack, "not supported by this version: it runs on \"mattermost\" or \"sandbox\"");
        if (platforms["sandbox"] is not { } sandbox)
        {
            if (real.Count == 0)
                view.Fault("no platform is named; this version has \"mattermost\" and \"sandbox\"");
            return [];
        }
        if (real.Count > 0)
            sandbox.Fault("the sandbox never runs beside a real platform");
        return sandbox.Object() is { } world ? Users(world.OrDefault("users"), declared) : [];
    }

    /// <returns>Null: the bot is not on Mattermost, or something is wrong.</returns>
    public static MattermostOptions? MattermostServer(JsonView? view, Uri? publicUrl)
    {
        if (view?.Object()?[Mattermost]?.Object() is not { } server)
            return null;
        var url = Urls.ReadSite(server["url"]);
        var token = Secrets.Read(server["token"]);
        var team = server["team"]?.Text();
        var commandTokens = server.OrDefault("commandTokens").Items().Select(Secrets.Read).OfType<string>().ToList();
        return url is null || token is null || team is null
            ? null
            : new MattermostOptions { Url = url, Token = token, Team = team.ToLowerInvariant(), CommandTokens = commandTokens, PublicUrl = publicUrl };
    }

    private static IReadOnlyList<SandboxUser> Users(JsonView view, Declared declared) =>
        [.. view.Entries().Select(u => User(u.Id, u.View, declared)).OfType<SandboxUser>()];

    private static SandboxUser? User(string id, JsonView view, Declared declared)
    {
        if (declared.People.Names.Contains(id))
            view.Fault($"\"{id}\" is one of the people already; they are users of the sandbox without being listed here");
        if (view.Object() is not { } user)
            return null;
        return new(id, user["name"]?.Text() ?? id, Zones.Read(user["timeZone"]) ?? declared.TimeZone, user.OrDefault("bot").Truth());
    }
}
