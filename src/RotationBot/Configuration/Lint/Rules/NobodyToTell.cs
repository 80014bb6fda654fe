using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A request would climb a whole ladder and reach nobody, final contact included. A ladder without holders is climbed in an instant.</summary>
internal sealed class NobodyToTell : IRule
{
    public string Name => "nobody-to-tell";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from climb in outlook.Climbs
        from priority in climb.Priorities
        let silent = InWords.Merged(climb.Spells.Where(s => IsSilent(climb, priority, s)).Select(s => s.Time))
        where silent.Count > 0
        group (climb, priority, silent) by climb.Policy.Id into same
        let first = same.First()
        select new Finding(Name, JsonPath.Key("policies", same.Key.Value), same.Key.Value,
            $"a request of {InWords.Names(same.Select(s => s.climb.Team.Id.Value))} with priority {InWords.Names(same.Select(s => s.priority.Value))} reaches nobody at all {InWords.When(first.silent, first.climb.Zone, outlook)}: "
            + "no level has anybody, and neither has the final contact; name a channel in \"final\"");

    private static bool IsSilent(Climb climb, PriorityId priority, Spell spell) =>
        (spell.IsOpen || climb.Ladder.Rings(priority))
        && !climb.Reaches(climb.LevelsFor(priority).SelectMany(l => l.Targets).Concat(climb.Policy.Final), spell);
}
