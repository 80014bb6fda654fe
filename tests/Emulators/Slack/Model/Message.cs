using System.Text.Json;

namespace RotationBot.Emulators.Slack.Model;

/// <summary>What was said. Text and blocks are as Slack keeps them, with <c>&amp; &lt; &gt;</c> escaped outside of its tokens.</summary>
public sealed record Message
{
    public string Type { get; init; } = "message";
    public string? Subtype { get; init; }
    public string? User { get; init; }
    public required string Text { get; init; }

    /// <summary>Its identity within its channel.</summary>
    public required string Ts { get; init; }

    public string? ThreadTs { get; init; }
    public string? ParentUserId { get; init; }
    public string? Team { get; init; }
    public string? ClientMsgId { get; init; }
    public string? BotId { get; init; }
    public string? AppId { get; init; }
    public BotProfile? BotProfile { get; init; }
    public JsonElement? Blocks { get; init; }
    public JsonElement? Attachments { get; init; }
    public JsonElement? Metadata { get; init; }
    public Edited? Edited { get; init; }

    /// <summary>Of a message that tells a new topic.</summary>
    public string? Topic { get; init; }

    public int? ReplyCount { get; init; }
    public IReadOnlyList<string>? ReplyUsers { get; init; }
    public int? ReplyUsersCount { get; init; }
    public string? LatestReply { get; init; }
    public IReadOnlyList<Reaction>? Reactions { get; init; }

    /// <summary>Only in an event.</summary>
    public string? Channel { get; init; }

    /// <summary>Only in an event.</summary>
    public string? ChannelType { get; init; }

    /// <summary>Only in an event.</summary>
    public string? EventTs { get; init; }

    internal bool IsReply => ThreadTs is not null && ThreadTs != Ts;

    internal string ThreadOrOwn => ThreadTs ?? Ts;
}

public sealed record Edited(string User, string Ts);

/// <param name="Name">Without colons, with its skin tone: <c>+1::skin-tone-3</c>.</param>
public sealed record Reaction(string Name, IReadOnlyList<string> Users, int Count);

public sealed record BotProfile(string Id, string AppId, string Name, string TeamId, bool Deleted = false);
