using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Notices;

/// <summary>Says a notice.</summary>
internal static class Saying
{
    public static Decision Of(Turn turn, Notice notice)
    {
        switch (notice)
        {
            case Notice.Reminder reminder: Remind(turn, reminder); break;
            case Notice.Start start: Start(turn, start.Beginning); break;
            case Notice.Unreachable unreachable: Warn(turn, unreachable); break;
            case Notice.Digest digest: Digest(turn, digest); break;
            default: throw new NotSupportedException(notice.GetType().Name);
        }
        return turn.DoneUnchanged();
    }

    private static void Remind(Turn turn, Notice.Reminder reminder)
    {
        if (turn.Roster.PlatformOf(reminder.Beginning.Person) is { } platform)
            turn.Post(platform, new Place.DirectlyTo(reminder.Beginning.Person), Urgency.Reply, new ShiftWords(turn, reminder.Beginning, platform).Reminder());
    }

    private static void Start(Turn turn, ShiftStart beginning)
    {
        if (turn.Roster.PlatformOf(beginning.Person) is not { } platform)
            return;
        var asked = beginning.Roles.Where(r => Acceptance.IsAsked(turn.Facts.Organisation, r)).ToList();
        var id = new HandoverId(turn.Facts.NextHandover);
        IReadOnlyList<Button> buttons = asked.Count == 0 ? [] : [Buttons.HaveIt(id)];
        turn.Post(platform, new Place.DirectlyTo(beginning.Person), Urgency.Ping, new ShiftWords(turn, beginning, platform).Start(asked.Count > 0), buttons);
        if (asked.Count == 0)
            return;
        turn.Keep(new Handover
        {
            Id = id,
            Person = beginning.Person,
            At = beginning.At,
            Roles = [.. asked.Select(r => new HandedRole(r.Rota, r.Role.Name, r.Before))],
            State = HandoverState.Waiting,
            DueAt = Patience.EndsAt(asked.Select(r => turn.Facts.Organisation.Rotas[r.Rota]), turn.Now),
        });
    }

    private static void Warn(Turn turn, Notice.Unreachable unreachable) =>
        ToChannel(turn, turn.Facts.Organisation.OpsChannel, UnreachableWords.Of(turn, unreachable.Role));

    private static void Digest(Turn turn, Notice.Digest digest) =>
        ToChannel(turn, turn.Roster.TeamOf(digest.Team).Channel, new DigestWords(turn, digest).All());

    private static void ToChannel(Turn turn, ChannelId? channel, Text text)
    {
        foreach (var platform in turn.Facts.Platforms.Keys)
            if (channel is { } known)
                turn.Post(platform, new Place.InChannel(known), Urgency.Reply, text);
    }
}
