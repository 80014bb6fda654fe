using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost;

namespace RotationBot.Configuration;

/// <summary>What one valid configuration file says: the organisation, and how this host runs.</summary>
internal sealed record Settings
{
    public required Organisation Organisation { get; init; }

    /// <summary>The full path of the SQLite file.</summary>
    public required string StorePath { get; init; }

    public required WebSettings Web { get; init; }
    public required RetentionSettings Retention { get; init; }
    public required SandboxSettings Sandbox { get; init; }

    /// <summary>The Mattermost server; null: the bot is on none.</summary>
    public MattermostSettings? Mattermost { get; init; }

    /// <summary>Where it was read from; null: from no file.</summary>
    public ConfigurationSource? Source { get; init; }

    /// <summary>The file as written, for whoever asks how something was said and not only what it means.</summary>
    public required JsonValue File { get; init; }
}

/// <param name="Listen">Where the web server listens.</param>
/// <param name="PublicUrl">How platforms reach it; null: they cannot.</param>
internal sealed record WebSettings(Uri Listen, Uri? PublicUrl);

/// <param name="MessageText">After how long the texts of resolved requests are blanked.</param>
/// <param name="Audit">After how long audit entries are deleted.</param>
internal sealed record RetentionSettings(Duration MessageText, Duration Audit);

/// <summary>The pretended workspace.</summary>
/// <param name="Users">Who can be spoken as beside the organisation's people: askers.</param>
/// <param name="Purposes">What people wrote into channel headers before the bot came.</param>
internal sealed record SandboxSettings(IReadOnlyList<SandboxUser> Users, IReadOnlyDictionary<ChannelId, string> Purposes);

/// <param name="Options">They count from the start on only.</param>
internal sealed record MattermostSettings(MattermostOptions Options, MattermostNames Names);

/// <param name="IsBot">What they post is a bot's.</param>
internal sealed record SandboxUser(string Id, string Name, DateTimeZone TimeZone, bool IsBot = false);
