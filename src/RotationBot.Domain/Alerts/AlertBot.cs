namespace RotationBot.Domain.Alerts;

/// <summary>A bot whose posts in a channel are requests.</summary>
/// <param name="Name">Its user name or id on the platform, in any case.</param>
/// <param name="Resolved">Words and phrases by which it says that an alert is over.</param>
public sealed record AlertBot(string Name, IReadOnlyList<string> Resolved)
{
    /// <summary>Where the configuration says nothing else.</summary>
    public static readonly IReadOnlyList<string> UsualWords = ["resolved", "recovered", "ok"];

    public bool Is(Conversation.UserRef user) => Same(user.Id) || Same(user.Name);

    private bool Same(string other) => other.Equals(Name.TrimStart('@'), StringComparison.OrdinalIgnoreCase);
}
