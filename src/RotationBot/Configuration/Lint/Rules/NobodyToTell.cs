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
        let silent = climb.Spells.Where(s => IsSilent(climb, priority, s)).Select(s => s.Time).Merged()
        where silent.Count > 0
        group (Climb: climb, Priority: priority, Silent: silent) by climb.Policy.Id into same
        let first = same.First()
        let alike = same.Where(s => s.Silent.SequenceEqual(first.Silent)).ToList()
        let others = same.Except(alike).Select(s => s.Climb.Team.Id.Value).ToList()
        select new Finding(Name, JsonPath.Key("policies", same.Key.Value), same.Key.Value,
            $"a request of {InWords.Names(alike.Select(s => s.Climb.Team.Id.Value))} with priority {InWords.Names(alike.Select(s => s.Priority.Value))} "
            + $"reaches nobody at all {InWords.When(first.Silent, first.Climb.Zone, outlook)}{(others.Count == 0 ? "" : $" (at other times also of {InWords.Names(others)})")}: "
            + "no level has anybody, and neither has the final contact; name a channel in \"final\"");

    private static bool IsSilent(Climb climb, PriorityId priority, Spell spell) =>
        (spell.IsOpen || climb.Ladder.Rings(priority))
        && !climb.Reaches(climb.LevelsFor(priority).SelectMany(l => l.Targets).Concat(climb.Policy.Final), spell);
}
