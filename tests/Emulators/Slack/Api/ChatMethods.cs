using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

internal static class ChatMethods
{
    private const int LongestUpdate = 4000;

    public static IEnumerable<Method> All =>
    [
        new("chat.postMessage", Tier.Special, ["chat:write"], PostMessage),
        new("chat.postEphemeral", Tier.Four, ["chat:write"], PostEphemeral),
        new("chat.update", Tier.Three, ["chat:write"], Update),
        new("chat.delete", Tier.Three, ["chat:write"], Delete),
        new("chat.getPermalink", Tier.Special, [], Permalink),
    ];

    private static Dictionary<string, object?> PostMessage(Call call)
    {
        var content = Content.Of(call);
        var room = call.Workspace.Rooms.ToPostIn(call["channel"], call.UserId);
        if (!room.Has(call.UserId) && !call.Grant!.Has("chat:write.public"))
            throw new RefusedException("not_in_channel");
        var message = call.Workspace.Messages.Say(room, call.UserId, content, call["thread_ts"] is { Length: > 0 } thread ? thread : null, call.Flag("reply_broadcast")).Message;
        if (content.IsTruncated)
            call.Warnings.Add("message_truncated");
        return new() { ["channel"] = room.Id, ["ts"] = message.Ts, ["message"] = message };
    }

    private static Dictionary<string, object?> PostEphemeral(Call call)
    {
        var content = Content.Of(call);
        var room = call.Room();
        if (room.Channel.IsArchived)
            throw new RefusedException("is_archived");
        if (!room.Has(call.UserId))
            throw new RefusedException("not_in_channel");
        if (!room.Has(call.Required("user")))
            throw new RefusedException("user_not_in_channel");
        return new() { ["message_ts"] = call.Workspace.Ephemerals.Show(room.Id, call.Required("user"), content, call["thread_ts"]).Ts };
    }

    private static Dictionary<string, object?> Update(Call call)
    {
        if (call["text"]?.Length > LongestUpdate)
            throw new RefusedException("msg_too_long");
        var (room, message) = Own(call, "cant_update_message");
        var content = Content.Of(call);
        if (call["attachments"] is null)
            content = content with { Attachments = message.Attachments };
        var now = call.Workspace.Messages.Edit(room, message, content, marked: content.Blocks is null);
        return new() { ["channel"] = room.Id, ["ts"] = now.Ts, ["text"] = now.Text, ["message"] = now };
    }

    private static Dictionary<string, object?> Delete(Call call)
    {
        var (room, message) = Own(call, "cant_delete_message");
        call.Workspace.Messages.Delete(room, message);
        return new() { ["channel"] = room.Id, ["ts"] = message.Ts };
    }

    private static Dictionary<string, object?> Permalink(Call call)
    {
        var room = call.Room();
        var message = room.Find(call.Required("message_ts")) ?? throw new RefusedException("message_not_found");
        var link = $"{AppMethods.SiteUrl}archives/{room.Id}/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}";
        if (message.IsReply)
            link += $"?thread_ts={message.ThreadTs}&cid={room.Id}";
        return new() { ["channel"] = room.Id, ["permalink"] = link };
    }

    /// <summary>What Slack tells of a user, such as a new topic, is not theirs to change.</summary>
    private static (Room Room, Message Message) Own(Call call, string otherwise)
    {
        var ts = call.Required("ts");
        var room = call.Room();
        var message = room.Find(ts) ?? throw new RefusedException("message_not_found");
        return message.User == call.UserId && message.Subtype is null or "thread_broadcast" ? (room, message) : throw new RefusedException(otherwise);
    }
}
