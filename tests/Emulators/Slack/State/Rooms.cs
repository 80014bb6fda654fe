using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>All conversations.</summary>
internal sealed class Rooms(Workspace workspace)
{
    private readonly Dictionary<string, Room> rooms = [];

    public IEnumerable<Room> All => rooms.Values;

    public Room? Find(string? id) => id is not null && rooms.TryGetValue(id, out var room) ? room : null;

    public Room Get(string? id) => Find(id) ?? throw new RefusedException("channel_not_found");

    /// <returns>The conversation, if that user may know of it.</returns>
    public Room Seen(string? id, string userId)
    {
        var room = Get(id);
        return room.Channel.IsPublic || room.Has(userId) ? room : throw new RefusedException("channel_not_found");
    }

    /// <param name="to">An id, the name of a public channel, or the id of a user, which opens the conversation with them.</param>
    public Room ToPostIn(string? to, string userId)
    {
        if (to is null)
            throw new RefusedException("channel_not_found");
        if (workspace.Users.Find(to) is { } user)
            return Direct(userId, user.Id).Room;
        if (to.StartsWith('#') && rooms.Values.FirstOrDefault(r => r.Channel.IsPublic && r.Channel.Name == to[1..]) is { } named)
            return named;
        return Seen(to, userId);
    }

    public Room Create(string name, bool isPrivate, string creator)
    {
        if (rooms.Values.Any(r => r.Channel.Name == name))
            throw new RefusedException("name_taken");
        return Add(new Channel
        {
            Id = workspace.Ids.New("C"),
            Name = name,
            IsChannel = true,
            IsPrivate = isPrivate,
            Created = workspace.Now,
            Creator = creator,
        });
    }

    /// <returns>The conversation of the two, and whether there was one.</returns>
    public (Room Room, bool WasOpen) Direct(string one, string other)
    {
        if (rooms.Values.FirstOrDefault(r => r.Channel.IsIm && r.Has(one) && r.Has(other)) is { } there)
            return (there, true);
        var room = Add(new Channel
        {
            Id = workspace.Ids.New("D"),
            IsIm = true,
            Created = workspace.Now,
            User = other == Workspace.BotUserId ? one : other,
        });
        room.Add(one);
        room.Add(other);
        return (room, false);
    }

    /// <returns>The conversation of just these, and whether there was one.</returns>
    public (Room Room, bool WasOpen) Group(IReadOnlyList<string> users)
    {
        if (rooms.Values.FirstOrDefault(r => r.Channel.IsMpim && r.Members.Count == users.Count && users.All(r.Has)) is { } there)
            return (there, true);
        var room = Add(new Channel
        {
            Id = workspace.Ids.New("G"),
            Name = "mpdm-" + string.Join("--", users.Select(u => workspace.Users.Get(u).Name)) + "-1",
            IsGroup = true,
            IsMpim = true,
            IsPrivate = true,
            Created = workspace.Now,
        });
        foreach (var user in users)
            room.Add(user);
        return (room, false);
    }

    /// <summary>Somebody joins; the channel is told.</summary>
    public void Join(Room room, string userId)
    {
        room.Add(userId);
        workspace.Messages.Tell(room, userId, "channel_join", $"<@{userId}> has joined the channel");
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new
            {
                type = "member_joined_channel",
                user = userId,
                channel = room.Id,
                channel_type = room.Channel.IsPrivate ? "G" : "C",
                team = Workspace.TeamId,
                event_ts = workspace.NewTs(),
            });
    }

    public void Leave(Room room, string userId)
    {
        var heard = room.Has(Workspace.BotUserId);
        room.Remove(userId);
        if (!heard)
            return;
        object happened = userId == Workspace.BotUserId
            ? new { type = "channel_left", channel = room.Id, event_ts = workspace.NewTs() }
            : new
            {
                type = "member_left_channel",
                user = userId,
                channel = room.Id,
                channel_type = room.Channel.IsPrivate ? "G" : "C",
                team = Workspace.TeamId,
                event_ts = workspace.NewTs(),
            };
        workspace.Courier.Event(happened);
    }

    public void SetTopic(Room room, string userId, string topic)
    {
        var value = Mrkdwn.Normal(topic);
        room.Channel = room.Channel with { Topic = new Topic(value, userId, workspace.Now) };
        workspace.Messages.Tell(room, userId, "channel_topic", $"<@{userId}> set the channel topic: {value}", value);
    }

    public void Rename(Room room, string name)
    {
        room.Channel = room.Channel with { Name = name };
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new { type = "channel_rename", channel = new { id = room.Id, name, created = room.Channel.Created }, event_ts = workspace.NewTs() });
    }

    public void Archive(Room room, string userId)
    {
        room.Channel = room.Channel with { IsArchived = true };
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new { type = "channel_archive", channel = room.Id, user = userId, is_moved = 0, event_ts = workspace.NewTs() });
    }

    public void Unarchive(Room room, string userId)
    {
        room.Channel = room.Channel with { IsArchived = false };
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new { type = "channel_unarchive", channel = room.Id, user = userId, event_ts = workspace.NewTs() });
    }

    private Room Add(Channel channel) => rooms[channel.Id] = new Room(channel);
}
