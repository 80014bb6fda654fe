using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

internal static class ConversationMethods
{
    private const int LongestTopic = 250;
    private const int MostUsers = 8;

    private static readonly string[] Read = ["channels:read", "groups:read", "im:read", "mpim:read"];
    private static readonly string[] History = ["channels:history", "groups:history", "im:history", "mpim:history"];
    private static readonly string[] ChannelTopic = ["channels:manage", "channels:write.topic"];
    private static readonly string[] GroupTopic = ["groups:write", "groups:write.topic"];

    public static IEnumerable<Method> All =>
    [
        new("conversations.list", Tier.Two, Read, List),
        new("users.conversations", Tier.Three, Read, OfUser),
        new("conversations.info", Tier.Three, Read, Info),
        new("conversations.history", Tier.Three, History, Messages),
        new("conversations.replies", Tier.Three, History, Replies),
        new("conversations.members", Tier.Four, Read, Members),
        new("conversations.join", Tier.Three, ["channels:join"], Join),
        new("conversations.setTopic", Tier.Two, [.. ChannelTopic, .. GroupTopic], SetTopic),
        new("conversations.open", Tier.Three, ["im:write", "mpim:write"], Open),
    ];

    private static Dictionary<string, object?> List(Call call) =>
        Listed(call, call.Workspace.Rooms.All.Where(r => r.Channel.IsPublic || r.Has(call.UserId)).Select(r => Shown(call, r, withCount: true)));

    private static Dictionary<string, object?> OfUser(Call call)
    {
        var user = call["user"] is { Length: > 0 } given ? call.Workspace.Users.Get(given).Id : call.UserId;
        return Listed(call, call.Workspace.Rooms.All.Where(r => r.Has(user) && (r.Channel.IsPublic || r.Has(call.UserId))).Select(r => r.Channel));
    }

    private static Dictionary<string, object?> Listed(Call call, IEnumerable<Channel> channels)
    {
        var types = call.List("types") is { Count: > 0 } given ? given : ["public_channel"];
        foreach (var type in types)
            call.Demand(type switch
            {
                "public_channel" => "channels:read",
                "private_channel" => "groups:read",
                "im" => "im:read",
                "mpim" => "mpim:read",
                _ => throw new RefusedException("invalid_types"),
            });
        var wanted = channels.Where(c => types.Contains(c.Type) && !(c.IsArchived && call.Flag("exclude_archived")));
        var (items, next) = call.Page(wanted, 100, 1000);
        return new() { ["channels"] = items, ["response_metadata"] = new ResponseMetadata(NextCursor: next) };
    }

    private static Dictionary<string, object?> Info(Call call) =>
        new() { ["channel"] = Shown(call, Readable(call, ":read"), call.Flag("include_num_members")) };

    private static Dictionary<string, object?> Members(Call call)
    {
        var (items, next) = call.Page(Readable(call, ":read").Members, 100, 1000);
        return new() { ["members"] = items, ["response_metadata"] = new ResponseMetadata(NextCursor: next) };
    }

    private static Dictionary<string, object?> Messages(Call call)
    {
        var room = Entered(call);
        var (items, next) = call.Page(room.Newest(call["oldest"], call["latest"], call.Flag("inclusive")), 100, 999);
        return Told(call, items, next, ("pin_count", room.Pins.Count));
    }

    private static Dictionary<string, object?> Replies(Call call)
    {
        var ts = call.Required("ts");
        var room = Entered(call);
        var asked = room.Find(ts) ?? throw new RefusedException("thread_not_found");
        var parent = room.Find(asked.ThreadOrOwn) ?? throw new RefusedException("thread_not_found");
        var (items, next) = call.Page(room.Replies(parent.Ts).Where(m => IsWithin(call, m)), 999, 999);
        return Told(call, [parent, .. items], next);
    }

    private static bool IsWithin(Call call, Message message)
    {
        var fromOldest = string.CompareOrdinal(message.Ts, call["oldest"] ?? "");
        var fromLatest = string.CompareOrdinal(message.Ts, call["latest"] is { Length: > 0 } latest ? latest : ":");
        return call.Flag("inclusive") ? fromOldest >= 0 && fromLatest <= 0 : fromOldest > 0 && fromLatest < 0;
    }

    private static Dictionary<string, object?> Told(Call call, IReadOnlyList<Message> messages, string next, params (string Key, object Value)[] more)
    {
        var answer = new Dictionary<string, object?>
        {
            ["messages"] = call.Flag("include_all_metadata") ? messages : [.. messages.Select(m => m.Metadata is null ? m : m with { Metadata = null })],
            ["has_more"] = next.Length > 0,
        };
        foreach (var (key, value) in more)
            answer[key] = value;
        if (next.Length > 0)
            answer["response_metadata"] = new ResponseMetadata(NextCursor: next);
        return answer;
    }

    private static Dictionary<string, object?> Join(Call call)
    {
        var room = call.Room();
        if (!room.Channel.IsPublic)
            throw new RefusedException("method_not_supported_for_channel_type");
        if (room.Channel.IsArchived)
            throw new RefusedException("is_archived");
        if (room.Has(call.UserId))
            call.Warnings.Add("already_in_channel");
        else
            call.Workspace.Rooms.Join(room, call.UserId);
        return new() { ["channel"] = Shown(call, room, withCount: false) };
    }

    private static Dictionary<string, object?> SetTopic(Call call)
    {
        var topic = call["topic"] ?? throw RefusedException.Arguments("missing required field: topic");
        var room = call.Room();
        if (room.Channel.IsIm)
            throw new RefusedException("method_not_supported_for_channel_type");
        call.Demand(room.Channel.IsPublic ? ChannelTopic : GroupTopic);
        if (room.Channel.IsArchived)
            throw new RefusedException("is_archived");
        if (!room.Has(call.UserId))
            throw new RefusedException("not_in_channel");
        if (call.Workspace.Faults.IsTopicClosed(room.Id))
            throw new RefusedException("user_is_restricted");
        if (topic.EnumerateRunes().Count() > LongestTopic)
            throw new RefusedException("too_long");
        call.Workspace.Rooms.SetTopic(room, call.UserId, topic);
        return new() { ["channel"] = Shown(call, room, withCount: false) };
    }

    private static Dictionary<string, object?> Open(Call call)
    {
        if (call["channel"] is { Length: > 0 })
            return Opened(call, call.Room(), wasOpen: true);
        var users = call.List("users").Distinct().ToList();
        if (users.Count == 0)
            throw new RefusedException("users_list_not_supplied");
        if (users.Count > MostUsers)
            throw new RefusedException("too_many_users");
        users.ForEach(u => call.Workspace.Users.Get(u));
        call.Demand(users.Count == 1 ? "im:write" : "mpim:write");
        var (room, wasOpen) = users.Count == 1 ? call.Workspace.Rooms.Direct(call.UserId, users[0]) : call.Workspace.Rooms.Group([call.UserId, .. users]);
        return Opened(call, room, wasOpen);
    }

    private static Dictionary<string, object?> Opened(Call call, Room room, bool wasOpen)
    {
        var answer = new Dictionary<string, object?> { ["channel"] = call.Flag("return_im") ? Shown(call, room, withCount: false) : new { id = room.Id } };
        if (wasOpen)
            answer["no_op"] = answer["already_open"] = true;
        return answer;
    }

    private static Channel Shown(Call call, Room room, bool withCount) => room.Channel with
    {
        IsMember = room.Has(call.UserId),
        NumMembers = withCount ? room.Members.Count : null,
    };

    private static Room Entered(Call call)
    {
        var room = Readable(call, ":history");
        return room.Has(call.UserId) ? room : throw new RefusedException("not_in_channel");
    }

    private static Room Readable(Call call, string what)
    {
        var room = call.Room();
        call.Demand(room.Channel.Kind switch { "im" => "im", "mpim" => "mpim", "group" => "groups", _ => "channels" } + what);
        return room;
    }
}
