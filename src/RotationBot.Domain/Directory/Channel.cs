using RotationBot.Domain.Alerts;

namespace RotationBot.Domain.Directory;

/// <summary>A watched channel.</summary>
/// <param name="Entry">Who answers a mention of the bot in it; null where the channel is only posted to.</param>
public sealed record Channel(ChannelId Id, Entry? Entry)
{
    /// <summary>Bots whose posts in it are requests to <see cref="Entry"/>.</summary>
    public IReadOnlyList<AlertBot> AlertBots { get; init; } = [];
}

/// <summary>Who answers: one team outright, or the first of some rulesets with a match.</summary>
/// <param name="Team">The owner, if no rules are asked.</param>
/// <param name="Rulesets">Asked in order; the fallback of the first one serves when none matches. Empty if <paramref name="Team"/> is set.</param>
public sealed record Entry(TeamId? Team, IReadOnlyList<RulesetId> Rulesets);
