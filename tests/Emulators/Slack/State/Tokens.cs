namespace RotationBot.Emulators.Slack.State;

/// <summary>Whose a token is and what it may do.</summary>
internal sealed class Tokens
{
    private readonly Dictionary<string, Grant> grants = [];

    public Tokens(SlackSettings settings)
    {
        grants[settings.AppToken] = new Grant(TokenKind.App, "", ["connections:write"]);
        grants[settings.BotToken] = new Grant(TokenKind.Bot, Workspace.BotUserId, Scopes.OfBot);
    }

    public Grant? Find(string token) => grants.GetValueOrDefault(token);

    public void Add(string token, Grant grant) => grants[token] = grant;

    /// <param name="error">What it is refused with from now on, such as <c>token_revoked</c>.</param>
    public void Refuse(string token, string error) => grants[token] = grants[token] with { Refusal = error };
}

internal enum TokenKind
{
    App,
    Bot,
    User,
}

/// <param name="UserId">Who acts with it; empty for an app.</param>
internal sealed record Grant(TokenKind Kind, string UserId, IReadOnlyList<string> Scopes)
{
    /// <summary>Why it is not accepted any more.</summary>
    public string? Refusal { get; init; }

    public string ScopeList { get; } = string.Join(',', Scopes);

    public bool Has(string scope) => Scopes.Contains(scope);
}
