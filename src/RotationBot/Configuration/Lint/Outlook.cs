using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Lint;

/// <summary>What the rules look at: a valid configuration, and the weeks ahead by plan (what people change later is in the store).</summary>
internal sealed class Outlook
{
    public const int Weeks = 8;

    private readonly Settings settings;
    private readonly Lazy<ILookup<RotaId?, Climb>> byRota;
    private readonly Lazy<IReadOnlyList<RulesetPhrases>> rulesets;

    public Outlook(Settings settings, Instant now)
    {
        this.settings = settings;
        Ahead = new(now, now + Duration.FromDays(7 * Weeks));
        Climbs = Climb.All(settings.Organisation, Ahead);
        byRota = new(() => Climbs.ToLookup(c => c.Team.Rota));
        rulesets = new(() => [.. Organisation.Rulesets.Values.Select(RulesetPhrases.Of)]);
    }

    public Organisation Organisation => settings.Organisation;
    public JsonValue File => settings.File;

    /// <summary>From now on, for <see cref="Weeks"/>.</summary>
    public Interval Ahead { get; }

    public Instant Now => Ahead.Start;

    /// <summary>Every policy with every team it serves.</summary>
    public IReadOnlyList<Climb> Climbs { get; }

    public IReadOnlyList<RulesetPhrases> Rulesets => rulesets.Value;

    public IReadOnlyList<Climb> ClimbsOf(RotaId rota) => [.. byRota.Value[rota]];
}
