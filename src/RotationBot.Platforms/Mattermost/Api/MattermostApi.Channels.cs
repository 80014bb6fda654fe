using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

internal sealed partial class MattermostApi
{
    /// <summary>Where the bot is a member: in the team, and in conversations with people.</summary>
    public Task<IReadOnlyList<WireChannel>> MyChannelsAsync(string teamId, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get(Path($"users/me/teams/{teamId}/channels")), MattermostJson.Default.IReadOnlyListWireChannel, cancellationToken);

    public Task<WireChannel?> ChannelAsync(string id, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"channels/{id}")), MattermostJson.Default.WireChannel, cancellationToken);

    /// <summary>Null for a private one that the bot is not in, too.</summary>
    public Task<WireChannel?> ChannelByNameAsync(string teamId, string name, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"teams/{teamId}/channels/name/{name}")), MattermostJson.Default.WireChannel, cancellationToken);

    /// <summary>The bot may put itself into public channels only.</summary>
    public Task<WireMember> JoinAsync(string channelId, string userId, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain(Path($"channels/{channelId}/members"), new NewMember(userId), MattermostJson.Default.NewMember), MattermostJson.Default.WireMember, cancellationToken);

    public Task<WireMember?> MemberAsync(string channelId, string userId, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"channels/{channelId}/members/{userId}")), MattermostJson.Default.WireMember, cancellationToken);

    /// <summary>Those of the users who are in the channel.</summary>
    public Task<IReadOnlyList<WireMember>> MembersAmongAsync(string channelId, IReadOnlyList<string> userIds, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain(Path($"channels/{channelId}/members/ids"), userIds, MattermostJson.Default.IReadOnlyListString), MattermostJson.Default.IReadOnlyListWireMember, cancellationToken);

    /// <summary>The same channel whenever it is asked for.</summary>
    public Task<WireChannel> DirectChannelAsync(string userId, string otherId, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain<IReadOnlyList<string>>("channels/direct", [userId, otherId], MattermostJson.Default.IReadOnlyListString), MattermostJson.Default.WireChannel, cancellationToken);

    /// <summary>At most 1,024 characters. Everybody named with an <c>@</c> in the old or the new header is pinged.</summary>
    public Task<WireChannel> SetHeaderAsync(string channelId, string header, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Put(Path($"channels/{channelId}/patch"), new HeaderPatch(header), MattermostJson.Default.HeaderPatch), MattermostJson.Default.WireChannel, cancellationToken);
}
