using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>The configuration's names, looked up.</summary>
internal sealed record Resolved
{
    /// <summary>The names this answers.</summary>
    public required MattermostNames Names { get; init; }

    /// <summary>The bot's own account.</summary>
    public required WireUser Me { get; init; }

    public required WireTeam Team { get; init; }

    /// <summary>Where the bot is a member, conversations with people included, at the time of the look.</summary>
    public required IReadOnlyList<WireChannel> Mine { get; init; }

    /// <summary>The configured channels that the bot is in.</summary>
    public required IReadOnlyDictionary<ChannelId, WireChannel> Channels { get; init; }

    /// <summary>The people who have an account.</summary>
    public required IReadOnlyDictionary<PersonId, WireUser> People { get; init; }

    /// <summary>What could not be found, or not be joined: sentences that begin with the setting.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public ChannelId? ConfiguredChannel(string id) => Channels.FirstOrDefault(c => c.Value.Id == id) is { Value: not null } channel ? channel.Key : null;

    public PersonId? PersonOf(string userId) => People.FirstOrDefault(p => p.Value.Id == userId) is { Value: not null } person ? person.Key : null;
}
