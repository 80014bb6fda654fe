using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Sandbox;

/// <summary>What the pretended workspace consists of.</summary>
public sealed record SandboxOptions
{
    /// <summary>Where <c>sandbox.db</c> lies; made if it is missing.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>On the first start the world reads next Monday 10:00 here.</summary>
    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The configuration's people and their names: users whom the bot knows.</summary>
    public required IReadOnlyDictionary<PersonId, string> People { get; init; }

    /// <summary>Users beside them, by id.</summary>
    public IReadOnlyDictionary<string, string> Users { get; init; } = new Dictionary<string, string>();

    /// <summary>Which of them are bots: what these post is heard as a bot's.</summary>
    public IReadOnlySet<string> Bots { get; init; } = new HashSet<string>();

    /// <summary>The IANA ids of the zones of such users, where they have one of their own.</summary>
    public IReadOnlyDictionary<string, string> TimeZones { get; init; } = new Dictionary<string, string>();

    /// <summary>The channels and what people wrote in their headers before the first start.</summary>
    public required IReadOnlyDictionary<ChannelId, string> Channels { get; init; }

    /// <summary>The groups and who is in them until the bot says otherwise.</summary>
    public required IReadOnlyDictionary<GroupId, IReadOnlyList<PersonId>> Groups { get; init; }

    /// <summary>Whether requests under other names than the loopback's are served.</summary>
    public bool AllowRemote { get; init; }
}

/// <summary>The sandbox's file cannot be used. The message is a sentence for people.</summary>
public sealed class SandboxStoreException(string message, Exception? inner = null) : Exception(message, inner);
