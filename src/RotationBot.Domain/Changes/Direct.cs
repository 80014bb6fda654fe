using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>Direct messages, on the first platform that reaches the person.</summary>
internal static class Direct
{
    /// <summary>Null: no platform reaches them.</summary>
    public static EffectKey? Tell(Turn turn, PersonId person, Text text, params IReadOnlyList<Button> buttons) => turn.Roster.PlatformOf(person) is { } platform
        ? turn.Post(platform, new Place.DirectlyTo(person), Urgency.Ping, text, buttons)
        : null;

    /// <summary>How a person starts commands, where they are reached.</summary>
    public static string CommandOf(Turn turn, PersonId person) =>
        turn.Facts.Platforms[turn.Roster.PlatformOf(person) ?? turn.Facts.Platforms.Keys.First()].Traits.Command;
}
