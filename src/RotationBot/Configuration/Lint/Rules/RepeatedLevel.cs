using RotationBot.Configuration.Json;
using RotationBot.Domain.Requests;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A level that tells only people whom earlier levels have told, whenever one looks.</summary>
internal sealed class RepeatedLevel : IRule
{
    public string Name => "repeated-level";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from same in outlook.Climbs.GroupBy(c => c.Policy)
        from level in same.Key.Levels.Index()
        where level.Item.Targets.All(t => t is Target.OfRole or Target.OfPerson) && same.All(climb => IsRepeated(climb, level.Item))
        select new Finding(Name, JsonPath.Item(JsonPath.Key("policies", same.Key.Id.Value) + ".levels", level.Index), level.Item.Name,
            $"everybody whom level \"{level.Item.Name}\" would tell in the next {Outlook.Weeks} weeks has been told by a level before it, so it is passed over; "
            + "name somebody else, or leave it out");

    private static bool IsRepeated(Climb climb, Level level)
    {
        var before = Before(climb, level);
        var told = climb.Spells.Select(s => (Spell: s, People: climb.PeopleIn(level.Targets, s))).Where(t => t.People.Count > 0).ToList();
        return told.Count > 0 && before.Count > 0
            && told.All(t => before.All(targets => t.People.All(climb.PeopleIn(targets, t.Spell).Contains)));
    }

    /// <summary>What earlier levels tell, for each priority the level is there for.</summary>
    private static List<List<Target>> Before(Climb climb, Level level) =>
    [
        .. climb.Priorities.Select(p => climb.LevelsFor(p).ToList())
            .Where(levels => levels.Contains(level))
            .Select(levels => levels.TakeWhile(l => l != level).SelectMany(l => l.Targets).ToList()),
    ];
}
