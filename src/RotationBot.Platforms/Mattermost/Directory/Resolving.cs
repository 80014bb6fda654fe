using System.Collections.Concurrent;
using System.Net;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>One look at everything the configuration names.</summary>
/// <param name="pinned">Which user each person turned out to be: whoever takes over a name or an address later is somebody else.</param>
internal sealed class Resolving(MattermostApi api, MattermostOptions options, MattermostNames names, ConcurrentDictionary<(PersonId, string), string> pinned)
{
    private readonly List<string> problems = [];

    /// <summary>Whether the bot joins configured channels that are public.</summary>
    public bool Joins { get; init; } = true;

    /// <exception cref="MattermostException">The server does not answer, or not to this token.</exception>
    /// <exception cref="PlatformException">The bot is not in the team.</exception>
    public async Task<Resolved> AllAsync(CancellationToken cancellationToken)
    {
        var me = await api.MeAsync(cancellationToken);
        var team = await TeamAsync(me, cancellationToken);
        var mine = await MyChannelsAsync(team, me, cancellationToken);
        var channels = await ChannelsAsync(team, me, mine, cancellationToken);
        var people = await PeopleAsync(cancellationToken);
        return new Resolved { Names = names, Me = me, Team = team, Mine = mine, Channels = channels, People = people, Problems = problems };
    }

    private async Task<WireTeam> TeamAsync(WireUser me, CancellationToken cancellationToken)
    {
        try
        {
            return await api.TeamByNameAsync(options.Team, cancellationToken) ?? throw NotIn(me);
        }
        catch (MattermostException e) when (e.Status == HttpStatusCode.Forbidden)
        {
            throw NotIn(me);
        }
    }

    private async Task<IReadOnlyList<WireChannel>> MyChannelsAsync(WireTeam team, WireUser me, CancellationToken cancellationToken)
    {
        try
        {
            return await api.MyChannelsAsync(team.Id, cancellationToken);
        }
        catch (MattermostException e) when (e.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            throw NotIn(me);
        }
    }

    private PlatformException NotIn(WireUser me) => new(
        Failure.NotDone, $"platforms.mattermost.team: there is no team \"{options.Team}\" that @{me.Username} is in; an administrator of the team adds the bot to it");

    private async Task<Dictionary<ChannelId, WireChannel>> ChannelsAsync(WireTeam team, WireUser me, IReadOnlyList<WireChannel> mine, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ChannelId, WireChannel>();
        foreach (var (id, written) in names.Channels)
        {
            var name = written.TrimStart('~', '#');
            var setting = $"channels.{id.Value}.mattermost";
            var channel = mine.FirstOrDefault(c => c.Id == name || (c.TeamId == team.Id && c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                ?? await JoinedAsync(setting, name, team, me, cancellationToken);
            if (channel is { DeleteAt: > 0 })
                problems.Add($"{setting}: the channel \"{name}\" is archived");
            else if (channel is not null)
                found[id] = channel;
        }
        return found;
    }

    private async Task<WireChannel?> JoinedAsync(string setting, string name, WireTeam team, WireUser me, CancellationToken cancellationToken)
    {
        try
        {
            var channel = (Ids.IsOne(name) ? await ByIdAsync(name, cancellationToken) : null) ?? await api.ChannelByNameAsync(team.Id, name.ToLowerInvariant(), cancellationToken);
            if (channel is { DeleteAt: 0 } && !Joins)
            {
                problems.Add($"{setting}: the bot is not in \"{name}\" yet; it joins when it starts, or with doctor --fix");
                return null;
            }
            if (channel is { DeleteAt: 0 })
                await api.JoinAsync(channel.Id, me.Id, cancellationToken);
            if (channel is null)
                problems.Add($"{setting}: there is no public channel \"{name}\" in team \"{options.Team}\"; if it is private, somebody in it invites the bot with /invite @{me.Username}");
            return channel;
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            problems.Add($"{setting}: the bot may not join \"{name}\"; somebody in it invites it with /invite @{me.Username}");
            return null;
        }
    }

    private async Task<WireChannel?> ByIdAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await api.ChannelAsync(id, cancellationToken);
        }
        catch (MattermostException e) when (e.Status == HttpStatusCode.Forbidden)
        {
            return null;
        }
    }

    private async Task<Dictionary<PersonId, WireUser>> PeopleAsync(CancellationToken cancellationToken)
    {
        var wanted = names.People.Select(p => (Person: p.Key, Written: p.Value, Name: p.Value.Trim().TrimStart('@'))).ToList();
        var ids = wanted.Select(w => pinned.GetValueOrDefault((w.Person, w.Written)) ?? (Ids.IsOne(w.Name) ? w.Name : null)).OfType<string>().Distinct().ToList();
        var byId = ids.Count == 0 ? [] : (await api.UsersAsync(ids, cancellationToken)).ToDictionary(u => u.Id);
        var usernames = wanted.Where(w => !w.Name.Contains('@', StringComparison.Ordinal)).Select(w => w.Name.ToLowerInvariant()).Distinct().ToList();
        var byName = usernames.Count == 0 ? [] : (await api.UsersByNamesAsync(usernames, cancellationToken)).ToDictionary(u => u.Username, StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<PersonId, WireUser>();
        foreach (var (person, written, name) in wanted)
        {
            var user = pinned.GetValueOrDefault((person, written)) is { } id ? byId.GetValueOrDefault(id)
                : byId.GetValueOrDefault(name)
                ?? (name.Contains('@', StringComparison.Ordinal) ? await ByEmailAsync(name, cancellationToken) : byName.GetValueOrDefault(name));
            if (user is { DeleteAt: 0 })
            {
                found[person] = user;
                pinned[(person, written)] = user.Id;
            }
            else
            {
                problems.Add($"people.{person.Value}.mattermost: {(user is null ? $"there is no user \"{written}\"" : $"the account \"{written}\" is deactivated")}; nothing can be told to them here");
            }
        }
        return found;
    }

    private async Task<WireUser?> ByEmailAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            return await api.UserByEmailAsync(address, cancellationToken);
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return null;
        }
    }
}
