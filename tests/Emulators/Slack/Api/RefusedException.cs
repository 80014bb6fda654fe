namespace RotationBot.Emulators.Slack.Api;

/// <summary>What Slack refuses: <c>ok:false</c> with a code, in an answer of HTTP status 200.</summary>
public sealed class RefusedException(string code, params IReadOnlyList<string> messages) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>What is wrong in detail, each with its level in brackets.</summary>
    public IReadOnlyList<string> Messages { get; } = messages;

    /// <summary>Which of these scopes would do, if one is missing.</summary>
    public string? Needed { get; init; }

    /// <summary>The scopes there are, if one is missing.</summary>
    public string? Provided { get; init; }

    internal static RefusedException Arguments(string message) => new("invalid_arguments", "[ERROR] " + message);
}
