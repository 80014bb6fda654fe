using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>How the host runs and where the bot talks.</summary>
internal static class HostShapes
{
    public static readonly ObjectShape Store = new("store", "Where the bot keeps its state.",
        Optional("path", Text, "The SQLite file. A relative path starts at the folder of the configuration file; `--data DIR` replaces its folder.", "\"data/rotationbot.db\""),
        Optional("postgres", Refused, "PostgreSQL."));

    public static readonly ObjectShape Web = new("web", "The web server.",
        Optional("listen", Address with { Pattern = "^http://" }, "`http://`, host and port only. `--listen URL` replaces it, `--port N` its port. An address that other machines reach needs `--allow-remote`.", "\"http://127.0.0.1:5080\""),
        Optional("publicUrl", Address, "How people and chat platforms reach the bot: links to calendars begin with it, and they answer under its host name."))
    { Many = "web" };

    public static readonly ObjectShape Retention = new("retention", "How long texts are kept. Swept at the start and once a day.",
        Optional("messageText", Duration, "So long after its end a resolved request's text is blanked; decided events and sent messages lose theirs at the same age, and their rows, kept at least 30 days, are deleted.", "\"90d\""),
        Optional("audit", Duration, "Older audit entries are deleted, and whatever was given up.", "\"730d\""));

    public static readonly ObjectShape SandboxUser = new("sandbox user", "Somebody one can speak as who is never on call.",
        Required("name", Text, "As others see it."),
        Optional("bot", Truth, "What it posts is a bot's: the bot hears it only where `alertBots` of the channel names it.", "false"),
        Optional("timeZone", Zone, "In which their times are shown and read.", otherwise: "the organisation's"));

    public static readonly ObjectShape Sandbox = new("sandbox", "A pretended workspace with a web page.",
        Optional("users", ById(SandboxUser), "Whom one can speak as beside `people`.", "{}"));

    public static readonly ObjectShape Mattermost = new("mattermost", "A Mattermost server, 5.37 or later, on which the bot has an account.",
        Required("url", Address, "The site as people open it, with its path where it lives under one.") with { Example = "\"https://chat.example.com\"" },
        Required("token", Secret, "The access token of the bot's account.") with { Example = "\"env:MATTERMOST_TOKEN\"" },
        Required("team", Text, "The team's name as it stands in links. The bot's account is in it.") with { Example = "\"engineering\"" },
        Optional("commandTokens", ListOf(Secret), "The tokens of the slash commands that lead to the bot.", "[]"));

    public static readonly ObjectShape Platforms = new("platforms", "Where the bot talks.",
        Optional("sandbox", Sandbox),
        Optional("slack", Refused, "Slack."),
        Optional("mattermost", Mattermost))
    { Many = "platforms", Choices = [new(true, "sandbox", "slack", "mattermost")] };
}
