using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Mattermost;

/// <summary>Where the server is and who the bot is there. Not a record: a record's words would hold the secrets.</summary>
public sealed class MattermostOptions
{
    /// <summary>The site as people reach it, with a path where the server lives under one.</summary>
    public required Uri Url { get; init; }

    /// <summary>Of the bot's account.</summary>
    public required string Token { get; init; }

    /// <summary>The team's name as it stands in links, in lower case.</summary>
    public required string Team { get; init; }

    /// <summary>Of the slash commands that the server sends to the bot; any of them is accepted.</summary>
    public IReadOnlyList<string> CommandTokens { get; init; } = [];

    /// <summary>Where the server can reach the bot; null: messages get no buttons.</summary>
    public Uri? PublicUrl { get; init; }
}

/// <summary>How the configuration's people, channels and groups are called on the server. Another file may bring others while the host runs.</summary>
public sealed record MattermostNames
{
    /// <summary>A user's id, name or e-mail address.</summary>
    public required IReadOnlyDictionary<PersonId, string> People { get; init; }

    /// <summary>A channel's id, or its name as it stands in links.</summary>
    public required IReadOnlyDictionary<ChannelId, string> Channels { get; init; }

    /// <summary>A group's name without the <c>@</c>.</summary>
    public required IReadOnlyDictionary<GroupId, string> Groups { get; init; }
}
