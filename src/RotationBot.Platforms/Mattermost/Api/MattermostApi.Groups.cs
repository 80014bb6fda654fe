using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

/// <remarks>Groups need a licence and a server of 6.3 or later: without, every call here is refused, see <see cref="NoGroups"/>.</remarks>
internal sealed partial class MattermostApi
{
    private static readonly string[] WithoutGroups =
    [
        "api.ldap_groups.license_error", "api.license_error", "api.custom_groups.license_error", "api.custom_groups.feature_disabled", "api.context.404.app_error",
    ];

    /// <summary>Whether the failure says that this server has no groups a bot could keep.</summary>
    public static bool NoGroups(MattermostException failure) => failure.Id is { } id && WithoutGroups.Contains(id);

    /// <summary>Those that can be mentioned and have the words in their names.</summary>
    public Task<IReadOnlyList<WireGroup>> GroupsAsync(string words, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get("groups", Path($"?q={words}&filter_allow_reference=true&page=0&per_page={PageSize}")), MattermostJson.Default.IReadOnlyListWireGroup, cancellationToken);

    public Task<WireGroupMembers> GroupMembersAsync(string groupId, int page, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get(Path($"groups/{groupId}/members"), Path($"?page={page}&per_page={PageSize}")), MattermostJson.Default.WireGroupMembers, cancellationToken);

    public Task<WireGroup> CreateGroupAsync(NewGroup group, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Post("groups", group, MattermostJson.Default.NewGroup), MattermostJson.Default.WireGroup, cancellationToken);

    public async Task AddToGroupAsync(string groupId, IReadOnlyList<string> userIds, CancellationToken cancellationToken)
    {
        using var done = await wire.SendAsync(ApiRequest.PostAgain(Path($"groups/{groupId}/members"), new GroupChange(userIds), MattermostJson.Default.GroupChange), cancellationToken);
    }

    public async Task RemoveFromGroupAsync(string groupId, IReadOnlyList<string> userIds, CancellationToken cancellationToken)
    {
        var request = ApiRequest.PostAgain(Path($"groups/{groupId}/members"), new GroupChange(userIds), MattermostJson.Default.GroupChange);
        using var done = await wire.SendAsync(request with { Call = request.Call with { Method = HttpMethod.Delete } }, cancellationToken);
    }
}
