using System.Text.Json.Serialization;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A person's or a bot's account, as its owner sees it.</summary>
public sealed record User
{
    public required string Id { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public required string Username { get; init; }
    public string AuthData { get; init; } = "";
    public string AuthService { get; init; } = "";
    public required string Email { get; init; }
    public string Nickname { get; init; } = "";
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Position { get; init; } = "";

    /// <summary>Separated by blanks, such as <c>system_user system_admin</c>.</summary>
    public string Roles { get; init; } = "system_user";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? NotifyProps { get; init; } = DefaultNotifyProps;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? LastPasswordUpdate { get; init; }

    public string Locale { get; init; } = "en";
    public IReadOnlyDictionary<string, string> Timezone { get; init; } = AutomaticTimezone;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBot { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BotDescription { get; init; }

    public bool DisableWelcomeEmail { get; init; }

    private static readonly Dictionary<string, string> DefaultNotifyProps = new()
    {
        ["channel"] = "true",
        ["comments"] = "never",
        ["desktop"] = "mention",
        ["desktop_sound"] = "true",
        ["email"] = "true",
        ["first_name"] = "false",
        ["mention_keys"] = "",
        ["push"] = "mention",
        ["push_status"] = "away",
    };

    private static readonly Dictionary<string, string> AutomaticTimezone = new()
    {
        ["automaticTimezone"] = "",
        ["manualTimezone"] = "",
        ["useAutomaticTimezone"] = "true",
    };

    internal bool Has(string role) => Roles.Split(' ').Contains(role);

    internal bool IsAdmin => Has("system_admin");

    /// <summary>What everybody else is shown of it.</summary>
    internal User ForOthers() => this with { NotifyProps = null, LastPasswordUpdate = null };

    internal string Etag(string version) => $"{version}.{Id}.{UpdateAt}..0.true.true.0";
}
