using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>Who and what the configuration's names are on the server. It is looked up on every connect, and when the file brings other names.</summary>
internal sealed partial class MattermostDirectory(MattermostApi api, MattermostOptions options, MattermostNames names, TimeProvider time, ILogger<MattermostDirectory> logger) : IDisposable
{
    private static readonly Duration Known = Duration.FromHours(1);

    private readonly SemaphoreSlim one = new(1);
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<string, (WireUser User, Instant At)> users = new();
    private readonly ConcurrentDictionary<string, (string? Id, Instant At)> userIds = new(StringComparer.OrdinalIgnoreCase);
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
        var person = now.PersonOf(id);
        try
        {
            return await LookUpAsync(id, cancellationToken) is { } user
                ? new UserRef(MattermostPlatform.Name, id, user.Called, person, user.Timezone?.Chosen)
                : new UserRef(MattermostPlatform.Name, id, id, person);
        }
        catch (MattermostException)
        {
            return new UserRef(MattermostPlatform.Name, id, id, person);
        }
    }

    /// <summary>The name after the <c>@</c>; null: nobody has the id, or the server cannot be asked.</summary>
    public async ValueTask<string?> UsernameAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return (await LookUpAsync(id, cancellationToken))?.Username;
        }
        catch (MattermostException)
        {
            return null;
        }
    }

    /// <returns>Those of the names that users have, by name in lower case. Where the server cannot be asked, those it told of before.</returns>
    public async ValueTask<IReadOnlyDictionary<string, string>> UserIdsAsync(IReadOnlyList<string> usernames, CancellationToken cancellationToken)
    {
        var unknown = usernames.Where(name => !userIds.TryGetValue(name, out var id) || IsOld(id.At)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
            await LearnAsync(unknown, cancellationToken);
        return usernames.Select(n => n.ToLowerInvariant()).Distinct()
            .Select(name => (name, userIds.GetValueOrDefault(name).Id))
            .Where(u => u.Id is not null)
            .ToDictionary(u => u.name, u => u.Id!);
    }

    /// <summary>The server says that something about the user is different now.</summary>
    public void ForgetUser(string userId) => users.TryRemove(userId, out _);

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
            Keep(user);
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

    private async ValueTask<WireUser?> LookUpAsync(string id, CancellationToken cancellationToken)
    {
        if (users.TryGetValue(id, out var known) && !IsOld(known.At))
            return known.User;
        return await api.UserAsync(id, cancellationToken) is { } user ? Keep(user) : null;
    }

    private async Task LearnAsync(List<string> usernames, CancellationToken cancellationToken)
    {
        try
        {
            var found = await api.UsersByNamesAsync([.. usernames.Select(n => n.ToLowerInvariant())], cancellationToken);
            foreach (var name in usernames)
                userIds[name] = (null, Now);
            foreach (var user in found)
                Keep(user);
        }
        catch (MattermostException)
        {
            return;
        }
    }

    private WireUser Keep(WireUser user)
    {
        users[user.Id] = (user, Now);
        userIds[user.Username] = (user.Id, Now);
        return user;
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private bool IsOld(Instant at) => Now - at > Known;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
        public static partial void Problem(ILogger logger, string problem);

        [LoggerMessage(Level = LogLevel.Information, Message = "The new names on Mattermost are looked up later: {Why}")]
        public static partial void NotNow(ILogger logger, string why);
    }
}
