using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>Says, changes and takes back. Whatever happens where the bot is, the app hears of.</summary>
internal sealed class Messages(Workspace workspace)
{
    private static readonly BotProfile Profile = new(Workspace.BotId, Workspace.AppId, "RotationBot", Workspace.TeamId);

    /// <returns>What was said, and how the app took it.</returns>
    public Said Say(Room room, string userId, Content content, string? threadTs = null, bool broadcast = false)
    {
        if (room.Channel.IsArchived)
            throw new RefusedException("is_archived");
        var parent = threadTs is null ? null : room.Find(threadTs) ?? throw new RefusedException("thread_not_found");
        if (parent is { IsReply: true })
            throw new RefusedException("cannot_reply_to_message");
        var isBot = userId == Workspace.BotUserId;
        var message = new Message
        {
            User = userId,
            Text = content.Text,
            Ts = workspace.NewTs(),
            Team = Workspace.TeamId,
            ClientMsgId = isBot ? null : Guid.NewGuid().ToString(),
            BotId = isBot ? Workspace.BotId : null,
            AppId = isBot ? Workspace.AppId : null,
            BotProfile = isBot ? Profile : null,
            Blocks = content.Blocks,
            Attachments = content.Attachments,
            Metadata = content.Metadata,
            ThreadTs = threadTs,
            ParentUserId = parent?.User,
            Subtype = broadcast && parent is not null ? "thread_broadcast" : null,
        };
        return Put(room, message);
    }

    /// <summary>Posts in the name of something that is no user: another app, or an alert of a webhook.</summary>
    public Said SayAsBot(Room room, string botId, string name, Content content, string? subtype, string? userId) => Put(room, new Message
    {
        Subtype = subtype,
        User = userId,
        BotId = botId,
        BotProfile = new BotProfile(botId, "A0OTHERAPP", name, Workspace.TeamId),
        Team = Workspace.TeamId,
        Text = content.Text,
        Blocks = content.Blocks,
        Attachments = content.Attachments,
        Ts = workspace.NewTs(),
    });

    /// <summary>Slack tells what somebody did.</summary>
    public void Tell(Room room, string userId, string subtype, string text, string? topic = null)
    {
        var message = new Message { Subtype = subtype, User = userId, Text = text, Topic = topic, Ts = workspace.NewTs() };
        room.Put(message);
        Hear(room, message);
    }

    public Message Edit(Room room, Message message, Content content, bool marked = true)
    {
        var stamp = workspace.NewTs();
        var now = message with
        {
            Text = content.Text,
            Blocks = content.Blocks,
            Attachments = content.Attachments,
            Metadata = content.Metadata ?? message.Metadata,
            Edited = marked ? new Edited(message.User ?? Workspace.BotUserId, stamp) : message.Edited,
        };
        room.Put(now);
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new
            {
                type = "message",
                subtype = "message_changed",
                hidden = true,
                message = now,
                previous_message = message,
                channel = room.Id,
                ts = stamp,
                event_ts = stamp,
                channel_type = room.Channel.Kind,
            });
        return now;
    }

    public void Delete(Room room, Message message)
    {
        room.Take(message);
        if (message.IsReply && room.Find(message.ThreadTs) is { } parent)
            room.Put(Counted(parent, room.Replies(parent.Ts)));
        if (!room.Has(Workspace.BotUserId))
            return;
        var stamp = workspace.NewTs();
        workspace.Courier.Event(new
        {
            type = "message",
            subtype = "message_deleted",
            hidden = true,
            deleted_ts = message.Ts,
            previous_message = message,
            channel = room.Id,
            ts = stamp,
            event_ts = stamp,
            channel_type = room.Channel.Kind,
        });
    }

    private Said Put(Room room, Message message)
    {
        room.Put(message);
        if (message.IsReply && room.Find(message.ThreadTs) is { } parent)
            room.Put(Counted(parent, message));
        workspace.Mentions.Notify(room, message);
        return new Said(message, Hear(room, message));
    }

    private static Message Counted(Message parent, Message reply)
    {
        var users = parent.ReplyUsers ?? [];
        if (reply.User is { } user && !users.Contains(user))
            users = [.. users, user];
        return parent with { ThreadTs = parent.Ts, ReplyCount = (parent.ReplyCount ?? 0) + 1, ReplyUsers = users, ReplyUsersCount = users.Count, LatestReply = reply.Ts };
    }

    private static Message Counted(Message parent, IReadOnlyList<Message> replies)
    {
        var users = replies.Select(r => r.User).OfType<string>().Distinct().ToList();
        return replies.Count == 0
            ? parent with { ThreadTs = null, ReplyCount = null, ReplyUsers = null, ReplyUsersCount = null, LatestReply = null }
            : parent with { ThreadTs = parent.Ts, ReplyCount = replies.Count, ReplyUsers = users, ReplyUsersCount = users.Count, LatestReply = replies[^1].Ts };
    }

    private List<Task<Delivery>> Hear(Room room, Message message)
    {
        if (!room.Has(Workspace.BotUserId))
            return [];
        var heard = message with { Channel = room.Id, EventTs = message.Ts, ChannelType = room.Channel.Kind };
        List<Task<Delivery>> deliveries = [workspace.Courier.Event(heard)];
        var isMention = message.Subtype is null or "thread_broadcast" && !room.Channel.IsIm && message.User != Workspace.BotUserId;
        if (isMention && Mrkdwn.Mentions(message.Text).Contains(Workspace.BotUserId))
            deliveries.Add(workspace.Courier.Event(heard with { Type = "app_mention", Subtype = null, ChannelType = null }));
        return deliveries;
    }
}

/// <param name="Deliveries">One for each event it caused.</param>
internal sealed record Said(Message Message, IReadOnlyList<Task<Delivery>> Deliveries);
