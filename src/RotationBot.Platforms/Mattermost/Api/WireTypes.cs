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

internal sealed record HeaderPatch(string Header);

internal sealed record NewMember(string UserId);

internal sealed record NewReaction(string UserId, string PostId, string EmojiName);

internal sealed record WireCommand
{
    public string? Id { get; init; }
    public string? Token { get; init; }
    public string? TeamId { get; init; }
    public string? Trigger { get; init; }
    public string? Url { get; init; }

    /// <summary>"P" for POST, "G" for GET.</summary>
    public string? Method { get; init; }

    public bool? AutoComplete { get; init; }
    public string? AutoCompleteDesc { get; init; }
    public string? AutoCompleteHint { get; init; }
    public string? DisplayName { get; init; }
    public string? Description { get; init; }
}

/// <param name="Url">Where the server sends what was filled in.</param>
internal sealed record DialogRequest(string TriggerId, string Url, Dialog Dialog);

internal sealed record Dialog(string CallbackId, string Title, IReadOnlyList<DialogElement> Elements)
{
    public string? IntroductionText { get; init; }
    public string? SubmitLabel { get; init; }
    public bool NotifyOnCancel { get; init; }
    public string? State { get; init; }
}

/// <param name="Type">"text", "textarea", "select", "bool" or "radio".</param>
internal sealed record DialogElement(string DisplayName, string Name, string Type)
{
    public string? Subtype { get; init; }
    public string? Placeholder { get; init; }
    public string? HelpText { get; init; }
    public string? Default { get; init; }
    public bool Optional { get; init; }
    public string? DataSource { get; init; }
    public IReadOnlyList<DialogOption>? Options { get; init; }
}

internal sealed record DialogOption(string Text, string Value);

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
