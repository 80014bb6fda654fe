using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

internal sealed class Reactions(Workspace workspace)
{
    private const int MostKinds = 50;

    public void Add(Room room, Message message, string userId, string name)
    {
        var all = message.Reactions ?? [];
        var there = all.FirstOrDefault(r => r.Name == name);
        if (there is not null && there.Users.Contains(userId))
            throw new RefusedException("already_reacted");
        if (there is null && all.Count >= MostKinds)
            throw new RefusedException("too_many_emoji");
        Put(room, message, there is null ? [.. all, new Reaction(name, [userId], 1)] : [.. all.Select(r => r == there ? With(r, [.. r.Users, userId]) : r)]);
        Tell("reaction_added", room, message, userId, name);
    }

    public void Remove(Room room, Message message, string userId, string name)
    {
        var all = message.Reactions ?? [];
        var there = all.FirstOrDefault(r => r.Name == name && r.Users.Contains(userId)) ?? throw new RefusedException("no_reaction");
        Put(room, message, [.. all.Select(r => r == there ? With(r, [.. r.Users.Where(u => u != userId)]) : r).Where(r => r.Count > 0)]);
        Tell("reaction_removed", room, message, userId, name);
    }

    private static Reaction With(Reaction reaction, IReadOnlyList<string> users) => reaction with { Users = users, Count = users.Count };

    private static void Put(Room room, Message message, IReadOnlyList<Reaction> reactions) =>
        room.Put(message with { Reactions = reactions.Count == 0 ? null : reactions });

    private void Tell(string type, Room room, Message message, string userId, string name)
    {
        if (room.Has(Workspace.BotUserId))
            workspace.Courier.Event(new
            {
                type,
                user = userId,
                reaction = name,
                item = new { type = "message", channel = room.Id, ts = message.Ts },
                item_user = message.User,
                event_ts = workspace.NewTs(),
            });
    }
}
