using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>Who and what the configuration's names are on the server. It is looked up on every connect, and when the file brings other names.</summary>
internal sealed partial class MattermostDirectory(MattermostApi api, MattermostOptions options, MattermostNames names, TimeProvider time, ILogger<MattermostDirectory> logger) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private readonly CancellationTokenSource over = new();
    private readonly KnownUsers users = new(api, time);
    private readonly ConcurrentDictionary<string, WireChannel> channels = new();
    private readonly ConcurrentDictionary<(PersonId, string), string> pinned = new();
    private volatile MattermostNames names = names;
    private volatile Resolved? resolved;

    /// <summary>What is wrong with the names, each a sentence that begins with the setting; empty before the first look, too.</summary>
    public IReadOnlyList<string> Problems => resolved?.Problems ?? [];

    /// <summary>How the bot writes of a group; its name on the server without the <c>@</c>.</summary>
    public string? HandleOf(GroupId group) => names.Groups.GetValueOrDefault(group);

    /// <returns>The configured group of that name; null: it is none of ours.</returns>
    public GroupId? GroupOf(string handle) =>
        names.Groups.FirstOrDefault(g => g.Value.Equals(handle, StringComparison.OrdinalIgnoreCase)) is { Value: not null } group ? group.Key : null;

    /// <summary>Whether the person has an account here, as far as is known.</summary>
    public bool Reaches(PersonId person) =>
        names.People.ContainsKey(person) && (resolved is not { } now || now.Names != names || now.People.ContainsKey(person));

    /// <summary>Other names are in force from now on. What they are is looked up at once, or where that fails when it is needed.</summary>
    public void Follow(MattermostNames others)
    {
        names = others;
        _ = LookAsync(over.Token);
    }

    /// <summary>Looks everything up afresh, and joins the public channels of the configuration.</summary>
    /// <exception cref="MattermostException">The server does not answer, or not to this token.</exception>
    /// <exception cref="PlatformException">The bot is not in the team.</exception>
    public async Task<Resolved> RefreshAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            return await ResolveAsync(cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>What is known, or what a first look finds.</summary>
    /// <exception cref="MattermostException">The server does not answer, or not to this token.</exception>
    /// <exception cref="PlatformException">The bot is not in the team.</exception>
    public async ValueTask<Resolved> NowAsync(CancellationToken cancellationToken)
    {
        if (IsCurrent(resolved))
            return resolved!;
        await one.WaitAsync(cancellationToken);
        try
        {
            return IsCurrent(resolved) ? resolved! : await ResolveAsync(cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Any channel the bot can see, whether or not the configuration has it.</summary>
    /// <exception cref="MattermostException">The server does not answer, or shows no such channel.</exception>
    /// <exception cref="PlatformException">There is no such channel.</exception>
    public async ValueTask<ChannelRef> ChannelAsync(string id, CancellationToken cancellationToken)
    {
        var now = await NowAsync(cancellationToken);
        if (!channels.TryGetValue(id, out var channel))
            Keep(channel = await api.ChannelAsync(id, cancellationToken) ?? throw new PlatformException(Failure.Refused, $"Mattermost has no channel {id} that the bot can see."));
        return new ChannelRef(MattermostPlatform.Name, id, now.ConfiguredChannel(id), channel.Kind);
    }

    /// <summary>Remembers a channel that the server has told of.</summary>
    public void Keep(WireChannel channel) => channels[channel.Id] = channel;

    /// <summary>The same of a channel of which it said little.</summary>
    public void KeepUnlessKnown(WireChannel channel) => channels.TryAdd(channel.Id, channel);

    /// <summary>The server says that the channel is of another kind now.</summary>
    public void ForgetChannel(string id) => channels.TryRemove(id, out _);

    /// <summary>Whether it is between one person and the bot; in a group of users the bot is spoken to by its name.</summary>
    public bool IsAloneWithBot(ChannelRef channel) => channels.GetValueOrDefault(channel.Id)?.Type == "D";

    /// <summary>Somebody on the server. Where it cannot be asked, the id stands for the name: what they do counts all the same.</summary>
    public async ValueTask<UserRef> UserAsync(string id, CancellationToken cancellationToken)
    {
        var now = await NowAsync(cancellationToken);
        var user = await users.FindAsync(id, cancellationToken);
        return new UserRef(MattermostPlatform.Name, id, user?.Called ?? id, now.PersonOf(id), user?.Timezone?.Chosen);
    }

    /// <summary>The name after the <c>@</c>; null: nobody has the id, or the server cannot be asked.</summary>
    public async ValueTask<string?> UsernameAsync(string id, CancellationToken cancellationToken) => (await users.FindAsync(id, cancellationToken))?.Username;

    /// <returns>Those of the names that users have, by name in lower case. Where the server cannot be asked, those it told of before.</returns>
    public ValueTask<IReadOnlyDictionary<string, string>> UserIdsAsync(IReadOnlyList<string> usernames, CancellationToken cancellationToken) =>
        users.IdsAsync(usernames, cancellationToken);

    /// <summary>The server says that something about the user is different now.</summary>
    public void ForgetUser(string userId) => users.Forget(userId);

    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
    }

    private bool IsCurrent(Resolved? known) => known is not null && known.Names == names;

    private async Task<Resolved> ResolveAsync(CancellationToken cancellationToken)
    {
        var found = await new Resolving(api, options, names, pinned).AllAsync(cancellationToken);
        foreach (var channel in found.Channels.Values.Concat(found.Mine))
            Keep(channel);
        foreach (var user in found.People.Values.Append(found.Me))
            users.Keep(user);
        foreach (var problem in found.Problems.Except(Problems))
            Log.Problem(logger, problem);
        return resolved = found;
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await NowAsync(cancellationToken);
        }
        catch (Exception e) when (e is MattermostException or PlatformException or OperationCanceledException)
        {
            Log.NotNow(logger, e.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
        public static partial void Problem(ILogger logger, string problem);

        [LoggerMessage(Level = LogLevel.Information, Message = "The new names on Mattermost are looked up later: {Why}")]
        public static partial void NotNow(ILogger logger, string why);
    }
}
