namespace RotationBot.Emulators.Slack.Model;

/// <summary>A conversation of any kind, without what was said in it.</summary>
public sealed record Channel
{
    public required string Id { get; init; }

    /// <summary>None for a direct conversation of two.</summary>
    public string? Name { get; init; }

    public bool IsChannel { get; init; }
    public bool IsGroup { get; init; }
    public bool IsIm { get; init; }
    public bool IsMpim { get; init; }
    public bool IsPrivate { get; init; }
    public bool IsArchived { get; init; }
    public long Created { get; init; }
    public string? Creator { get; init; }
    public Topic Topic { get; init; } = new("", "", 0);
    public Topic Purpose { get; init; } = new("", "", 0);

    /// <summary>Who the bot talks to, in a direct conversation of two.</summary>
    public string? User { get; init; }

    /// <summary>Only in answers: whether whoever asks is in it.</summary>
    public bool? IsMember { get; init; }

    /// <summary>Only in answers that were asked for it.</summary>
    public int? NumMembers { get; init; }

    /// <summary>As events and scopes call it.</summary>
    internal string Kind => this switch { { IsIm: true } => "im", { IsMpim: true } => "mpim", { IsPrivate: true } => "group", _ => "channel" };

    /// <summary>As <c>types</c> of conversations.list call it.</summary>
    internal string Type => this switch { { IsIm: true } => "im", { IsMpim: true } => "mpim", { IsPrivate: true } => "private_channel", _ => "public_channel" };

    internal bool IsPublic => !IsPrivate && !IsIm && !IsMpim;
}

/// <param name="LastSet">In seconds since 1970; 0 if never.</param>
public sealed record Topic(string Value, string Creator, long LastSet);
