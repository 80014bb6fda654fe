using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>All times are the server's, in milliseconds since 1970; 0: never.</summary>
internal sealed record WirePost
{
    public string Id { get; init => field = value ?? ""; } = "";
    public long CreateAt { get; init; }
    public long UpdateAt { get; init; }
    public long EditAt { get; init; }
    public long DeleteAt { get; init; }
    public string UserId { get; init => field = value ?? ""; } = "";
    public string ChannelId { get; init => field = value ?? ""; } = "";

    /// <summary>Empty for a root.</summary>
    public string RootId { get; init => field = value ?? ""; } = "";

    /// <summary>Not empty: a copy of how a post read before it was edited.</summary>
    public string OriginalId { get; init => field = value ?? ""; } = "";

    public string Message { get; init => field = value ?? ""; } = "";

    /// <summary>Empty for what people write; the server's own posts begin with "system_".</summary>
    public string Type { get; init => field = value ?? ""; } = "";

    public JsonObject? Props { get; init; }
    public string PendingPostId { get; init => field = value ?? ""; } = "";
    public WirePostMetadata? Metadata { get; init; }

    /// <summary>When it was written, edited or deleted last.</summary>
    public long LastChange => Math.Max(CreateAt, Math.Max(EditAt, DeleteAt));

    /// <summary>The server's own note of something that happened, such as a new header or somebody who joined.</summary>
    public bool IsSystem => Type.StartsWith("system_", StringComparison.Ordinal);

    /// <summary>By a machine: a bot's account, a webhook, a slash command's answer (which stands under the name of whoever gave it) or a plugin.</summary>
    public bool IsFromBot => Prop("from_bot") == "true" || Prop("from_webhook") == "true" || Prop("from_plugin") == "true" || Type.StartsWith("custom_", StringComparison.Ordinal);

    /// <summary>A word from the props, "true" for a yes of either kind; null: not there.</summary>
    public string? Prop(string name) => Props?.TryGetPropertyValue(name, out var value) == true && value is JsonValue word ? word.ToString() : null;
}

internal sealed record WirePostMetadata(IReadOnlyList<WireReaction>? Reactions);

internal sealed record WireReaction
{
    public string UserId { get; init => field = value ?? ""; } = "";
    public string PostId { get; init => field = value ?? ""; } = "";
    public string EmojiName { get; init => field = value ?? ""; } = "";
    public long CreateAt { get; init; }
    public long UpdateAt { get; init; }
    public long DeleteAt { get; init; }

    /// <summary>When it was given last: one that was taken back and given again may keep its first time beside it.</summary>
    public long GivenAt => Math.Max(CreateAt, UpdateAt);
}

internal sealed record WirePosts
{
    /// <summary>Newest first. What only explains these, such as the roots of threads, is in <see cref="Posts"/> alone.</summary>
    public IReadOnlyList<string> Order { get; init => field = value ?? []; } = [];

    public IReadOnlyDictionary<string, WirePost> Posts { get; init => field = value ?? new Dictionary<string, WirePost>(); } = new Dictionary<string, WirePost>();

    /// <summary>The posts meant, newest first, each once.</summary>
    public IEnumerable<WirePost> InOrder => Order.Distinct().Select(id => Posts.GetValueOrDefault(id)).OfType<WirePost>();
}

/// <param name="RootId">The root of the thread, never a reply; null: a root of its own.</param>
/// <param name="PendingPostId">For half a minute the server makes one post of all with the same, whoever sends them: must be unguessable.</param>
internal sealed record NewPost(string ChannelId, string Message, string? RootId = null, JsonObject? Props = null, string? PendingPostId = null);

/// <param name="Props">Null: they stay. All of them are replaced.</param>
internal sealed record PostPatch(string? Message, JsonObject? Props = null);
