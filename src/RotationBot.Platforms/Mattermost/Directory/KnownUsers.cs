using System.Collections.Concurrent;
using NodaTime;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>The server's users, each asked for once an hour at most. Where the server cannot be asked, nobody is known: hearing goes on.</summary>
internal sealed class KnownUsers(MattermostApi api, TimeProvider time)
{
    private static readonly Duration Lasting = Duration.FromHours(1);

    private readonly ConcurrentDictionary<string, (WireUser User, Instant At)> users = new();
    private readonly ConcurrentDictionary<string, (string? Id, Instant At)> ids = new(StringComparer.OrdinalIgnoreCase);

    public async ValueTask<WireUser?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (users.TryGetValue(id, out var known) && !IsOld(known.At))
            return known.User;
        try
        {
            return await api.UserAsync(id, cancellationToken) is { } user ? Keep(user) : null;
        }
        catch (MattermostException)
        {
            return known.User;
        }
    }

    /// <returns>Those of the names that users have, by name in lower case.</returns>
    public async ValueTask<IReadOnlyDictionary<string, string>> IdsAsync(IReadOnlyList<string> usernames, CancellationToken cancellationToken)
    {
        var names = usernames.Select(n => n.ToLowerInvariant()).Distinct().ToList();
        var unknown = names.Where(name => !ids.TryGetValue(name, out var id) || IsOld(id.At)).ToList();
        if (unknown.Count > 0)
            await LearnAsync(unknown, cancellationToken);
        return names.Select(name => (Name: name, ids.GetValueOrDefault(name).Id)).Where(u => u.Id is not null).ToDictionary(u => u.Name, u => u.Id!);
    }

    public WireUser Keep(WireUser user)
    {
        users[user.Id] = (user, Now);
        ids[user.Username] = (user.Id, Now);
        return user;
    }

    public void Forget(string id) => users.TryRemove(id, out _);

    private async Task LearnAsync(List<string> names, CancellationToken cancellationToken)
    {
        try
        {
            var found = await api.UsersByNamesAsync(names, cancellationToken);
            foreach (var name in names)
                ids[name] = (null, Now);
            foreach (var user in found)
                Keep(user);
        }
        catch (MattermostException)
        {
            return;
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private bool IsOld(Instant at) => Now - at > Lasting;
}
