using NodaTime;

namespace RotationBot.Domain.Directory;

/// <summary>What the people of a rota are told about their shifts.</summary>
/// <param name="Reminders">How long before a shift, longest first; at most <see cref="Farthest"/>.</param>
/// <param name="AcceptHandovers">Whether whoever takes over is to say so.</param>
public sealed record NoticeRules(IReadOnlyList<Duration> Reminders, bool AcceptHandovers)
{
    /// <summary>Half of the time for which a notice that was said is remembered at least: beyond that one could be said again.</summary>
    public static readonly Duration Farthest = Duration.FromDays(14);

    public static readonly NoticeRules Default = new([Duration.FromDays(1), Duration.FromHours(1)], AcceptHandovers: true);
}
