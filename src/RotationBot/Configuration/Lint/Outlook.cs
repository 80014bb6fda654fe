using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox;

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

    /// <summary>The longest header, in characters, of the platforms that are configured.</summary>
    public static int HeaderLimit => SandboxPlatform.AllTraits.HeaderLimit;

    /// <summary>From now on, for <see cref="Weeks"/>.</summary>
    public Interval Ahead { get; }

    public Instant Now => Ahead.Start;

    /// <summary>Every policy with every team it serves.</summary>
    public IReadOnlyList<Climb> Climbs { get; }

    public IReadOnlyList<RulesetPhrases> Rulesets => rulesets.Value;

    /// <summary>Where a header's template is written.</summary>
    public string PathOf(HeaderTemplate header)
    {
        var ofRota = Organisation.Headers.Where(h => h.Rota == header.Rota).ToList();
        return JsonPath.Item(JsonPath.Key("rotas", header.Rota.Value) + ".headers", ofRota.IndexOf(header)) + ".template";
    }

    public IReadOnlyList<Climb> ClimbsOf(RotaId rota) => [.. byRota.Value[rota]];
}
