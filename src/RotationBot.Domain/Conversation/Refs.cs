using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Conversation;

/// <summary>A chat platform the host is connected to: <c>slack</c>, <c>mattermost</c> or <c>sandbox</c>.</summary>
public readonly record struct PlatformId(string Value)
{
    public override string ToString() => Value;
}

public enum ChannelKind
{
    Public,

    /// <summary>What is said here is not repeated elsewhere.</summary>
    Private,

    /// <summary>Between one person and the bot.</summary>
    Direct,
}

/// <summary>A channel as the platform knows it.</summary>
/// <param name="Id">The platform's own id.</param>
/// <param name="Configured">Its key in the configuration, if it has one.</param>
public sealed record ChannelRef(PlatformId Platform, string Id, ChannelId? Configured, ChannelKind Kind);

/// <summary>Somebody who speaks. Need not be in the configuration.</summary>
/// <param name="Id">The platform's own id.</param>
/// <param name="Name">How people call them.</param>
/// <param name="Person">Who it is in the configuration, if anybody.</param>
/// <param name="TimeZone">The IANA id of the zone the platform says they are in, if it does.</param>
public sealed record UserRef(PlatformId Platform, string Id, string Name, PersonId? Person, string? TimeZone = null)
{
    public bool Is(UserRef other) => Platform == other.Platform && Id == other.Id;

    /// <summary>As the audit log has it: "sandbox:sam".</summary>
    public override string ToString() => $"{Platform}:{Id}";
}

public sealed record MessageRef(ChannelRef Channel, string Id)
{
    public ThreadRef AsThread => new(Channel, Id);
}

/// <param name="Root">The id of the message the thread hangs under.</param>
public sealed record ThreadRef(ChannelRef Channel, string Root);
