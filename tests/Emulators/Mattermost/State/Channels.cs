using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

internal sealed class Channels(Site site)
{
    private const int HeaderLimit = 1024;
    private const int PurposeLimit = 250;

    private readonly Dictionary<string, Channel> byId = [];

    public IEnumerable<Channel> All => byId.Values;

    public Channel Create(User? creator, string teamId, string type, string name, string displayName, string header = "", string purpose = "")
    {
        if (All.Any(c => c.TeamId == teamId && c.Name == name))
            throw Errors.ChannelExists();
        CheckLengths(header, purpose);
        var channel = Keep(teamId, type, name, displayName, creator?.Id ?? "") with { Header = header, Purpose = purpose };
        Set(channel);
        if (creator is null)
            return channel;
        site.Members.Put(channel, creator, admin: true);
        site.Hub.Send(new Event("channel_created", new JsonObject { ["channel_id"] = channel.Id, ["team_id"] = teamId }, Audience.User(creator.Id)));
        return channel;
    }

    /// <returns>The one direct channel of the two, made if need be.</returns>
    public Channel Direct(User one, User other)
    {
        string[] pair = [one.Id, other.Id];
        Array.Sort(pair, StringComparer.Ordinal);
        var name = string.Join("__", pair);
        if (All.FirstOrDefault(c => c.Name == name) is { } there)
            return there;
        var channel = Keep("", "D", name, "", one.Id) with { Shared = false };
        Set(channel);
        site.Members.Put(channel, one);
        if (other.Id != one.Id)
            site.Members.Put(channel, other);
        var data = new JsonObject { ["creator_id"] = one.Id, ["teammate_id"] = other.Id };
        site.Hub.Send(new Event("direct_added", data, Audience.Channel(channel.Id)));
        return channel;
    }

    /// <returns>The one channel of three to eight people, made if need be.</returns>
    public Channel Group(IReadOnlyCollection<User> users)
    {
        if (users.Count is < 3 or > 8)
            throw Errors.GroupSize();
        var name = NameOfGroup(users);
        if (All.FirstOrDefault(c => c.Name == name) is { } there)
            return there;
        var names = string.Join(", ", users.Select(u => u.Username).Order(StringComparer.Ordinal));
        var channel = Keep("", "G", name, names, "");
        foreach (var user in users)
            site.Members.Put(channel, user);
        var data = new JsonObject { ["teammate_ids"] = Wire.Write(users.Select(u => u.Id)) };
        site.Hub.Send(new Event("group_added", data, Audience.Channel(channel.Id)));
        return channel;
    }

    public Channel? Find(string id) => byId.GetValueOrDefault(id);

    public Channel Get(string id) => Find(id) ?? throw Errors.NoChannel();

    public Channel ByName(string teamId, string name) =>
        All.FirstOrDefault(c => c.TeamId == teamId && c.Name == name && c.DeleteAt == 0) ?? throw Errors.NoChannelOfThatName();

    /// <returns>Where the user is a member: of that team, and between people.</returns>
    public IEnumerable<Channel> Of(string userId, string? teamId) =>
        All.Where(c => (teamId is null || c.TeamId == teamId || c.TeamId == "") && c.DeleteAt == 0 && site.Members.Has(c.Id, userId)).OrderBy(c => c.DisplayName, StringComparer.Ordinal);

    public void Set(Channel channel) => byId[channel.Id] = channel;

    /// <summary>A changed header is announced by a post of the system, which mentions whoever is named in either.</summary>
    /// <returns>The channel before that post.</returns>
    public Channel Patch(User user, Channel channel, string? header, string? purpose, string? displayName)
    {
        var changed = channel with
        {
            Header = header ?? channel.Header,
            Purpose = purpose ?? channel.Purpose,
            DisplayName = displayName ?? channel.DisplayName,
            UpdateAt = site.Now,
        };
        CheckLengths(changed.Header, changed.Purpose);
        Set(changed);
        Updated(changed);
        if (changed.Header != channel.Header)
            site.Posts.Add(user, changed, HeaderWords(user, channel.Header, changed.Header), "system_header_change", new JsonObject
            {
                ["username"] = user.Username,
                ["old_header"] = channel.Header,
                ["new_header"] = changed.Header,
            });
        return changed;
    }

    public void Archive(User user, Channel channel)
    {
        var now = site.Now;
        site.Posts.Add(user, channel, $"{user.Username} archived the channel.", "system_channel_deleted", new JsonObject { ["username"] = user.Username });
        Set(Get(channel.Id) with { DeleteAt = now, UpdateAt = now });
        var data = new JsonObject { ["channel_id"] = channel.Id, ["delete_at"] = now };
        site.Hub.Send(new Event("channel_deleted", data, channel.IsPublic ? Audience.Team(channel.TeamId) : Audience.Channel(channel.Id)));
    }

    public Channel Restore(User user, Channel channel)
    {
        Set(channel with { DeleteAt = 0, UpdateAt = site.Now });
        site.Hub.Send(new Event("channel_restored", new JsonObject { ["channel_id"] = channel.Id }, Audience.Team(channel.TeamId)));
        site.Posts.Add(user, Get(channel.Id), $"{user.Username} unarchived the channel.", "system_channel_restored", new JsonObject { ["username"] = user.Username });
        return Get(channel.Id);
    }

    private void Updated(Channel channel) =>
        site.Hub.Send(new Event("channel_updated", new JsonObject { ["channel"] = Wire.Write(channel) }, Audience.Channel(channel.Id)));

    private static string HeaderWords(User user, string before, string after) => (before, after) switch
    {
        ("", _) => $"{user.Username} updated the channel header to: {after}",
        (_, "") => $"{user.Username} removed the channel header (was: {before})",
        _ => $"{user.Username} updated the channel header from: {before} to: {after}",
    };

    private static void CheckLengths(string header, string purpose)
    {
        if (Runes.Count(header) > HeaderLimit)
            throw Errors.LongHeader();
        if (Runes.Count(purpose) > PurposeLimit)
            throw Errors.LongPurpose();
    }

    private Channel Keep(string teamId, string type, string name, string displayName, string creatorId)
    {
        var now = site.Now;
        var channel = new Channel
        {
            Id = Ids.New(),
            CreateAt = now,
            UpdateAt = now,
            TeamId = teamId,
            Type = type,
            Name = name,
            DisplayName = displayName,
            CreatorId = creatorId,
        };
        Set(channel);
        return channel;
    }

    private static string NameOfGroup(IEnumerable<User> users)
    {
        var ids = string.Concat(users.Select(u => u.Id).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..40];
    }
}
