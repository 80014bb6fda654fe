using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

internal sealed partial class MattermostApi
{
    public Task<WireUser> MeAsync(CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get("users/me"), MattermostJson.Default.WireUser, cancellationToken);

    public Task<WireUser?> UserAsync(string id, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"users/{id}")), MattermostJson.Default.WireUser, cancellationToken);

    public Task<WireUser?> UserByNameAsync(string username, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"users/username/{username}")), MattermostJson.Default.WireUser, cancellationToken);

    public Task<WireUser?> UserByEmailAsync(string address, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"users/email/{address}")), MattermostJson.Default.WireUser, cancellationToken);

    /// <summary>Ids that nobody has are left out of the answer.</summary>
    public Task<IReadOnlyList<WireUser>> UsersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain("users/ids", ids, MattermostJson.Default.IReadOnlyListString), MattermostJson.Default.IReadOnlyListWireUser, cancellationToken);

    /// <summary>Names that nobody has are left out of the answer.</summary>
    public Task<IReadOnlyList<WireUser>> UsersByNamesAsync(IReadOnlyList<string> usernames, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain("users/usernames", usernames, MattermostJson.Default.IReadOnlyListString), MattermostJson.Default.IReadOnlyListWireUser, cancellationToken);

    /// <summary>"online", "away", "dnd" or "offline".</summary>
    public Task<IReadOnlyList<WireStatus>> StatusesAsync(IReadOnlyList<string> userIds, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain("users/status/ids", userIds, MattermostJson.Default.IReadOnlyListString), MattermostJson.Default.IReadOnlyListWireStatus, cancellationToken);
}
