using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Changes;

/// <summary>A change comes into being: shown first, asked for, or in force at once.</summary>
internal static class Drafting
{
    /// <summary>How long somebody may think about what they were shown.</summary>
    private static readonly Duration TimeToConfirm = Duration.FromMinutes(30);

    /// <summary>Not kept yet.</summary>
    public static Change New(Turn turn, UserRef by, ChannelRef where, Alteration what) => new()
    {
        Id = turn.NewChange(),
        What = what,
        State = ChangeState.Draft,
        By = by,
        EnteredAt = turn.Now,
        EnteredIn = where,
    };

    /// <summary>Shown to whoever entered it, and forgotten in silence if they do not confirm it.</summary>
    public static void Show(Turn turn, Change change)
    {
        turn.Keep(change with { DueAt = turn.Now + TimeToConfirm });
        turn.Log(change.By, change, "entered", Audit.Of(change));
    }
}
