using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Nobody holds a role at a time when a policy would ring it; where no policy does, for a week or longer.</summary>
/// <remarks>Left to others: what lies outside a role's coverage in closed hours (<see cref="UncoveredRole"/>), and what comes after its end (<see cref="RotaEnds"/>).</remarks>
internal sealed class RotaGap : IRule
{
    private static readonly Duration LongEnough = Duration.FromDays(7);

    public string Name => "rota-gap";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        outlook.Organisation.Rotas.SelectMany(r => Look(outlook, r.Key, r.Value));

    private IEnumerable<Finding> Look(Outlook outlook, RotaId id, Rota rota) =>
        outlook.ClimbsOf(id) is { Count: > 0 } climbs ? Rung(outlook, id, rota, climbs) : Shown(outlook, id, rota);

    /// <summary>Nobody is paged by it, but groups, headers and people who ask show it. Days without anybody are usual there.</summary>
    private IEnumerable<Finding> Shown(Outlook outlook, RotaId id, Rota rota)
    {
        foreach (var (i, role) in rota.Roles.Index().Where(r => r.Item.Kind == RoleKind.Rotation))
        {
            var gaps = rota.Timeline(role.Name, outlook.Now, outlook.Ahead.End, RotaRecords.None).Items
                .Where(p => p.Holders.Count == 0 && p.Length >= LongEnough && !(p.From >= rota.EndOf(role.Name)))
                .Select(p => new Interval(p.From, p.To)).ToList();
            if (gaps.Count > 0)
                yield return new(Name, JsonPath.Item(JsonPath.Key("rotas", id.Value) + ".roles", i), role.Name.Value,
                    $"nobody is \"{role.Name}\" {InWords.When(gaps, rota.TimeZone, outlook)}; add people, or look at \"start\", \"days\" and \"holidays\"");
        }
    }

    private IEnumerable<Finding> Rung(Outlook outlook, RotaId id, Rota rota, IReadOnlyList<Climb> climbs)
    {
        var gaps = rota.Roles.Select(r => Gaps(climbs, rota, r.Name)).ToList();
        for (var i = 0; i < gaps.Count; i++)
        {
            var followed = rota.Definition.Followed(i);
            if (gaps[i].Count == 0 || (followed is { } first && gaps[first].SequenceEqual(gaps[i])))
                continue;
            var role = rota.Roles[i].Name;
            var policies = climbs.Where(c => Gaps([c], rota, role).Count > 0).Select(c => c.Policy.Id.Value);
            yield return new(Name, JsonPath.Item(JsonPath.Key("rotas", id.Value) + ".roles", i), role.Value,
                $"nobody is \"{role}\" {InWords.When(gaps[i], rota.TimeZone, outlook)}: {InWords.Names(policies)} would ring then and passes the role over; "
                + "add people, or look at \"start\", \"days\", \"between\" and \"holidays\"");
        }
    }

    private static IReadOnlyList<Interval> Gaps(IReadOnlyList<Climb> climbs, Rota rota, RoleName role) =>
        climbs.Where(c => c.Tells(role)).SelectMany(c => c.Spells
            .Where(s => !(s.From >= rota.EndOf(role)) && Rings(c, s, rota, role) && c.HoldersOf(role, s).Count == 0)
            .Select(s => s.Time)).Merged();

    private static bool Rings(Climb climb, Spell spell, Rota rota, RoleName role) => rota.Definition.IsCoveredInPart(role)
        ? spell.IsOpen && climb.Ladder.Hours is not null
        : spell.IsOpen || climb.Priorities.Any(p => climb.Ladder.Rings(p) && climb.Tells(role, p));
}
