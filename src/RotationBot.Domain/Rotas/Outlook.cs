using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>How far ahead people look at their shifts.</summary>
internal static class Outlook
{
    /// <summary>A shift that begins later is not worth a word yet.</summary>
    public static readonly Duration EightWeeks = Duration.FromDays(8 * 7);
}
