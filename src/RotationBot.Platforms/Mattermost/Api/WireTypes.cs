using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Api;

// As the server says it. Servers of ten years differ in what they leave out, send as null or add: nothing here is required.

internal sealed record WireError(string? Id, string? Message);

internal sealed record WireTeam(string Id, string? Name, string? DisplayName);

internal sealed record WireStatus(string UserId, string? Status);

internal sealed record WireMember(string ChannelId, string UserId, string? Roles);

internal sealed record WireUser
{
    public string Id { get; init => field = value ?? ""; } = "";
    public string Username { get; init => field = value ?? ""; } = "";
    public string? Email { get; init; }
    public string? Nickname { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Roles { get; init; }
    public long DeleteAt { get; init; }
    public bool IsBot { get; init; }
    public WireTimeZone? Timezone { get; init; }

    /// <summary>How people call them.</summary>
    public string Called =>
        !string.IsNullOrWhiteSpace(Nickname) ? Nickname.Trim()
        : !string.IsNullOrWhiteSpace(FirstName) ? $"{FirstName} {LastName}".Trim()
        : Username;
}

/// <param name="UseAutomaticTimezone">"true" or "false", in quotes where seen.</param>
internal sealed record WireTimeZone(
    [property: JsonPropertyName("useAutomaticTimezone")] JsonNode? UseAutomaticTimezone,
    [property: JsonPropertyName("manualTimezone")] string? ManualTimezone,
    [property: JsonPropertyName("automaticTimezone")] string? AutomaticTimezone)
{
    /// <summary>An IANA id; null where none was ever set.</summary>
    public string? Chosen
    {
        get
        {
            var chosen = UseAutomaticTimezone?.ToString() == "false" ? ManualTimezone : AutomaticTimezone;
            return string.IsNullOrEmpty(chosen) ? null : chosen;
        }
    }
}

internal sealed record WireChannel
{
    public string Id { get; init => field = value ?? ""; } = "";
    public string Name { get; init => field = value ?? ""; } = "";
    public string? DisplayName { get; init; }
    public string? TeamId { get; init; }

    /// <summary>O open, P private, D direct, G a group of direct users.</summary>
    public string? Type { get; init; }

    /// <summary>In a group of users nothing is repeated elsewhere either.</summary>
    public ChannelKind Kind => Type switch
    {
        "D" or "G" => ChannelKind.Direct,
        "P" => ChannelKind.Private,
        _ => ChannelKind.Public,
    };

    public string Header { get; init => field = value ?? ""; } = "";
    public long DeleteAt { get; init; }

    /// <summary>The server's time of the newest post; milliseconds since 1970.</summary>
    public long LastPostAt { get; init; }
}

internal sealed record HeaderPatch(string Header);

internal sealed record NewMember(string UserId);

internal sealed record NewReaction(string UserId, string PostId, string EmojiName);

internal sealed record WireGroup
{
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>What stands after the <c>@</c>.</summary>
    public string? Name { get; init; }

    public string? DisplayName { get; init; }

    /// <summary>"custom" for those whose members may be changed.</summary>
    public string? Source { get; init; }

    public long DeleteAt { get; init; }
}

internal sealed record WireGroupMembers(IReadOnlyList<WireUser>? Members, int TotalMemberCount);

internal sealed record NewGroup(NewGroupFields Group, IReadOnlyList<string> UserIds);

internal sealed record NewGroupFields(string Name, string DisplayName, string Source = "custom", bool AllowReference = true);

internal sealed record GroupChange(IReadOnlyList<string> UserIds);
