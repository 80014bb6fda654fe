using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>One method of the Web API.</summary>
/// <param name="PerMinute">How many calls its tier has a minute.</param>
/// <param name="Scopes">Of which a token needs one.</param>
/// <param name="Handle">Answers under the gate of the workspace.</param>
internal sealed record Method(string Name, int PerMinute, IReadOnlyList<string> Scopes, Func<Call, Dictionary<string, object?>> Handle)
{
    /// <summary>Which tokens it takes; null for any.</summary>
    public IReadOnlyList<TokenKind>? Kinds { get; init; } = [TokenKind.Bot, TokenKind.User];

    public bool NeedsToken { get; init; } = true;

    public string ScopeList { get; } = string.Join(',', Scopes);
}
