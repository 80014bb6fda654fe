using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>platforms</c>.</summary>
internal static class PlatformReader
{
    private static readonly string[] Real = ["slack", "mattermost"];

    public static IReadOnlyList<SandboxUser> SandboxUsers(JsonView? view, Declared declared)
    {
        if (view?.Object() is not { } platforms)
            return [];
        var real = Real.Where(p => platforms[p] is not null).ToList();
        foreach (var platform in real)
            platforms.Fault(platform, "not supported by this version: it runs on \"sandbox\" only");
        if (platforms["sandbox"] is not { } sandbox)
        {
            if (real.Count == 0)
                view.Fault("no platform is named; this version has \"sandbox\"");
            return [];
        }
        if (real.Count > 0)
            sandbox.Fault("the sandbox never runs beside a real platform");
        return sandbox.Object() is { } world ? Users(world.OrDefault("users"), declared) : [];
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
