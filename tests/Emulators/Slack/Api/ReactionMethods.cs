using System.Text.RegularExpressions;
using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>Reactions and pins.</summary>
internal static partial class ReactionMethods
{
    public static IEnumerable<Method> All =>
    [
        new("reactions.add", Tier.Three, ["reactions:write"], Add),
        new("reactions.remove", Tier.Two, ["reactions:write"], Remove),
        new("reactions.get", Tier.Three, ["reactions:read"], Get),
        new("pins.add", Tier.Two, ["pins:write"], Pin),
    ];

    private static Dictionary<string, object?> Add(Call call)
    {
        var (room, message, name) = Target(call);
        call.Workspace.Reactions.Add(room, message, call.UserId, name);
        return [];
    }

    private static Dictionary<string, object?> Remove(Call call)
    {
        var (room, message, name) = Target(call);
        call.Workspace.Reactions.Remove(room, message, call.UserId, name);
        return [];
    }

    private static Dictionary<string, object?> Get(Call call)
    {
        var (room, message) = Item(call);
        return new() { ["type"] = "message", ["channel"] = room.Id, ["message"] = message };
    }

    private static Dictionary<string, object?> Pin(Call call)
    {
        var (room, message) = Item(call);
        return room.Pins.Add(message.Ts) ? [] : throw new RefusedException("already_pinned");
    }

    private static (Room Room, Message Message, string Name) Target(Call call)
    {
        if (call["name"] is not { } name || !Emoji().IsMatch(name))
            throw new RefusedException("invalid_name");
        var (room, message) = Item(call);
        return (room, message, name);
    }

    private static (Room Room, Message Message) Item(Call call)
    {
        if (call["timestamp"] is not { Length: > 0 } ts)
            throw new RefusedException("no_item_specified");
        var room = call.Room();
        if (room.Channel.IsArchived)
            throw new RefusedException("is_archived");
        if (!room.Has(call.UserId))
            throw new RefusedException("not_in_channel");
        return (room, room.Find(ts) ?? throw new RefusedException("message_not_found"));
    }

    [GeneratedRegex("^[a-z0-9_+'-]+(::skin-tone-[2-6])?$")]
    private static partial Regex Emoji();
}
