namespace RotationBot.Platforms.Mattermost;

public enum Verdict
{
    Ok,

    /// <summary>The bot works, with less than it could do.</summary>
    Warning,

    /// <summary>Something that the configuration asks for does not work.</summary>
    Failure,
}

/// <summary>One line of what <c>doctor</c> tells.</summary>
/// <param name="Subject">What was looked at, in a word or two, or the setting.</param>
/// <param name="Words">How it is, and what to do where it is not well.</param>
public sealed record Finding(Verdict Verdict, string Subject, string Words);

/// <param name="Reached">Whether the server answered, and to the bot's token.</param>
public sealed record Examined(bool Reached, IReadOnlyList<Finding> Findings);
