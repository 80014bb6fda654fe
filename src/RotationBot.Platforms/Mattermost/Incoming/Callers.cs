using System.Security.Cryptography;
using System.Text;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Saying;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>Finds out, and as far as possible makes sure, who calls from where.</summary>
internal sealed class Callers(MattermostApi api, MattermostDirectory directory, TriggerProof proof, TimeProvider time)
{
    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public ValueTask<UserRef> UserAsync(string id, CancellationToken cancellationToken) => directory.UserAsync(id, cancellationToken);

    /// <summary>Commands can be given where the bot cannot look: what is said there stays there.</summary>
    public async Task<ChannelRef> ChannelAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await directory.ChannelAsync(id, cancellationToken);
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return Unseen(id);
        }
        catch (PlatformException e) when (e.Failure == Failure.Refused)
        {
            return Unseen(id);
        }
    }

    /// <summary>A trigger is long and worth something for a while; this is neither.</summary>
    public static string Fingerprint(string trigger) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(trigger)))[..32];

    /// <summary>Where the server signed who pressed, that counts; else they must at least be in the channel.</summary>
    public async Task<bool> IsBelievedAsync(string user, string channel, string trigger, CancellationToken cancellationToken) =>
        await proof.OfAsync(trigger, user, cancellationToken) switch
        {
            Proof.Given => true,
            Proof.Wrong => false,
            _ => await IsMemberAsync(user, channel, cancellationToken),
        };

    /// <summary>Which message of ours the press is on; null: it does not stand there, or under another key.</summary>
    public async Task<MessageRef?> PressedAsync(ButtonPass pass, string post, CancellationToken cancellationToken) =>
        await api.PostAsync(post, cancellationToken) is { DeleteAt: 0 } found
            && found.UserId == (await directory.NowAsync(cancellationToken)).Me.Id
            && OwnPosts.KeyOf(found) == pass.Key.Value
            ? new MessageRef(await directory.ChannelAsync(found.ChannelId, cancellationToken), found.Id)
            : null;

    private async Task<bool> IsMemberAsync(string user, string channel, CancellationToken cancellationToken)
    {
        try
        {
            return await api.MemberAsync(channel, user, cancellationToken) is not null;
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return false;
        }
    }

    private static ChannelRef Unseen(string id) => new(MattermostPlatform.Name, id, null, ChannelKind.Private);
}
