namespace RotationBot.Emulators.Mattermost.Api;

internal static class SystemRoutes
{
    private static readonly string[] ClientVersions =
        ["AndroidLatestVersion", "AndroidMinVersion", "DesktopLatestVersion", "DesktopMinVersion", "IosLatestVersion", "IosMinVersion"];

    public static void Map(Routes routes)
    {
        routes.Add("GET", "system/ping", Ping);
        routes.Add("GET", "config/client", Config);
        routes.Add("GET", "license/client", call => new Answer(new Dictionary<string, string> { ["IsLicensed"] = call.Site.Settings.CustomGroups ? "true" : "false" }));
    }

    private static Answer Ping(Call call)
    {
        var answer = ClientVersions.ToDictionary(v => v, _ => "");
        answer["status"] = "OK";
        if (call.QueryFlag("get_server_status"))
        {
            answer["database_status"] = "OK";
            answer["filestore_status"] = "OK";
        }
        return new Answer(answer);
    }

    private static Answer Config(Call call)
    {
        if (call.Query("format") != "old")
            throw Errors.OldFormatOnly();
        return new Answer(new Dictionary<string, string>
        {
            ["Version"] = call.Site.Version,
            ["BuildNumber"] = "",
            ["BuildEnterpriseReady"] = "",
            ["SiteURL"] = call.Site.Url,
            ["SiteName"] = "Mattermost",
            ["EnableBotAccountCreation"] = "true",
            ["EnableCommands"] = "true",
            ["EnableUserAccessTokens"] = "true",
            ["MaxPostSize"] = "16383",
            ["MaxNotificationsPerChannel"] = "1000000",
            ["WebsocketURL"] = "",
            ["WebsocketPort"] = "80",
            ["WebsocketSecurePort"] = "443",
            ["TeammateNameDisplay"] = "username",
            ["EnablePostUsernameOverride"] = "false",
            ["EnablePostIconOverride"] = "false",
            ["CollapsedThreads"] = "disabled",
            ["ExperimentalEnableAuthenticationTransfer"] = "true",
        });
    }
}
