using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Who may speak as whom: access tokens and sessions.</summary>
internal sealed class Tokens
{
    private readonly Dictionary<string, AccessToken> byId = [];
    private readonly Dictionary<string, string> sessions = [];

    public AccessToken Create(string userId, string description)
    {
        var token = new AccessToken { Id = Ids.New(), Token = Ids.New(), UserId = userId, Description = description };
        byId[token.Id] = token;
        return token;
    }

    /// <returns>The token of a new session.</returns>
    public string LogIn(string userId)
    {
        var token = Ids.New();
        sessions[token] = userId;
        return token;
    }

    /// <returns>Whose it is; null if nobody's, or not any more.</returns>
    public string? Owner(string token) =>
        sessions.GetValueOrDefault(token) ?? byId.Values.FirstOrDefault(t => t.Token == token && t.IsActive)?.UserId;

    public IReadOnlyList<AccessToken> Of(string userId) => [.. byId.Values.Where(t => t.UserId == userId).Select(t => t with { Token = null })];

    public AccessToken Get(string id) => byId.TryGetValue(id, out var token) ? token : throw Errors.NoToken();

    public void Switch(string id, bool active) => byId[id] = Get(id) with { IsActive = active };

    public void Revoke(string id)
    {
        Get(id);
        byId.Remove(id);
    }

    public void RevokeAllOf(string userId)
    {
        foreach (var token in Of(userId))
            Revoke(token.Id);
        foreach (var (token, _) in sessions.Where(s => s.Value == userId).ToList())
            sessions.Remove(token);
    }
}
