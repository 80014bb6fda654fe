using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Who is in which channel.</summary>
internal sealed class Members(Site site)
{
    private readonly Dictionary<string, Dictionary<string, ChannelMember>> byChannel = [];

    public bool Has(string channelId, string userId) => byChannel.TryGetValue(channelId, out var members) && members.ContainsKey(userId);

    public IReadOnlyCollection<ChannelMember> Of(string channelId) => byChannel.TryGetValue(channelId, out var members) ? members.Values : [];

    public ChannelMember Get(string channelId, string userId) =>
        byChannel.TryGetValue(channelId, out var members) && members.TryGetValue(userId, out var member) ? member : throw Errors.NoChannelMember();

    /// <summary>Makes somebody a member without a word.</summary>
    public ChannelMember Put(Channel channel, User user, bool admin = false)
    {
        var member = new ChannelMember
        {
            ChannelId = channel.Id,
            UserId = user.Id,
            Roles = admin ? "channel_user channel_admin" : "channel_user",
            SchemeAdmin = admin,
            LastUpdateAt = site.Now,
        };
        if (!byChannel.TryGetValue(channel.Id, out var members))
            byChannel[channel.Id] = members = [];
        members[user.Id] = member;
        return member;
    }

    /// <summary>Somebody, if a member, has seen all there is in the channel.</summary>
    public void Viewed(Channel channel, string userId)
    {
        if (!Has(channel.Id, userId))
            return;
        byChannel[channel.Id][userId] = Get(channel.Id, userId) with
        {
            LastViewedAt = channel.LastPostAt,
            LastUpdateAt = channel.LastPostAt,
            MsgCount = channel.TotalMsgCount,
            MsgCountRoot = channel.TotalMsgCountRoot,
        };
    }

    /// <summary>Somebody joins, or is added by somebody, and the channel is told.</summary>
    public ChannelMember Join(Channel channel, User user, User by)
    {
        if (Has(channel.Id, user.Id))
            return Get(channel.Id, user.Id);
        if (channel.TeamId.Length > 0 && !site.Teams.HasMember(channel.TeamId, user.Id))
            throw Errors.NotOfTheTeam();
        var member = Put(channel, user);
        site.Hub.Send(new Event("user_added", new JsonObject { ["team_id"] = channel.TeamId, ["user_id"] = user.Id }, Audience.Channel(channel.Id)));
        if (by.Id == user.Id)
            site.Posts.Add(user, channel, $"{user.Username} joined the channel.", "system_join_channel", new JsonObject { ["username"] = user.Username });
        else
            site.Posts.Add(by, channel, $"{user.Username} added to the channel by {by.Username}.", "system_add_to_channel", new JsonObject
            {
                ["addedUserId"] = user.Id,
                ["addedUsername"] = user.Username,
                ["userId"] = by.Id,
                ["username"] = by.Username,
            });
        return member;
    }

    /// <summary>Somebody leaves, or is removed by somebody, and the channel is told.</summary>
    public void Leave(Channel channel, User user, User by)
    {
        Get(channel.Id, user.Id);
        byChannel[channel.Id].Remove(user.Id);
        var others = new JsonObject { ["user_id"] = user.Id, ["remover_id"] = by.Id };
        site.Hub.Send(new Event("user_removed", others, Audience.Channel(channel.Id)));
        var themselves = new JsonObject { ["channel_id"] = channel.Id, ["remover_id"] = by.Id };
        site.Hub.Send(new Event("user_removed", themselves, Audience.User(user.Id)));
        if (by.Id == user.Id)
            site.Posts.Add(user, channel, $"{user.Username} has left the channel.", "system_leave_channel", new JsonObject { ["username"] = user.Username });
        else
            site.Posts.Add(by, channel, $"{user.Username} was removed from the channel.", "system_remove_from_channel", new JsonObject { ["removedUserId"] = user.Id, ["removedUsername"] = user.Username });
    }
}
