namespace RotationBot.Tests.Crashes;

/// <summary>What becomes of a request in the storm.</summary>
internal enum Fate
{
    /// <summary>Nobody answers: the whole ladder is climbed.</summary>
    Left,
    TakenByButton,

    /// <summary>The button is pressed as soon as it shows.</summary>
    TakenAtOnce,
    TakenByEmoji,
    TakenByReply,
    TakenByCommand,
    Resolved,
    Edited,
    Deleted,
}

/// <summary>How sure we are that the host has heard of a deed.</summary>
internal enum Heard
{
    No,

    /// <summary>The connection broke.</summary>
    Perhaps,

    /// <summary>Answered with 2xx.</summary>
    Yes,
}

/// <summary>A cry for help in the storm, and what was done about it.</summary>
/// <param name="Token">In its text, so that it is found again.</param>
/// <param name="IsKeyed">Posted under a key until it is accepted; else once only.</param>
internal sealed record Ask(string Token, Team Team, string Asker, Fate Fate, bool IsKeyed)
{
    public string Text => $"@rotationbot {Token} the page is down";

    public string? Id { get; set; }
    public Heard Posted { get; set; }
    public Heard Taken { get; set; }
    public Heard Resolved { get; set; }
    public Heard Deleted { get; set; }
}

/// <param name="Ladder">Whom the levels tell, in order.</param>
/// <param name="PostsTo">Where it is told, if not in the asker's thread.</param>
internal sealed record Team(string Channel, IReadOnlyList<string> Ladder, string? PostsTo)
{
    public static readonly Team Web = new("web", ["ann", "bob", "cat"], null);
    public static readonly Team Api = new("api", ["dan", "eve", "fay"], "api-team");

    public string Primary => Ladder[0];

    /// <summary>The channels in which its requests are spoken of.</summary>
    public IEnumerable<string> Channels => PostsTo is null ? [Channel] : [Channel, PostsTo];
}
