using RotationBot.Configuration.Json;
using RotationBot.Domain.Requests;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A level that tells only people whom earlier levels have told, whenever one looks.</summary>
internal sealed class RepeatedLevel : IRule
{
    public string Name => "repeated-level";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from same in outlook.Climbs.GroupBy(c => c.Policy)
        from level in same.Key.Levels.Index().Skip(1)
        where level.Item.Targets.All(t => t is Target.OfRole or Target.OfPerson) && same.All(climb => IsRepeated(climb, level.Item))
        select new Finding(Name, JsonPath.Item(JsonPath.Key("policies", same.Key.Id.Value) + ".levels", level.Index), level.Item.Name,
            $"everybody whom level \"{level.Item.Name}\" would tell in the next {Outlook.Weeks} weeks has been told by a level before it, so it is passed over; name somebody else, or leave it out");

    private static bool IsRepeated(Climb climb, Level level)
    {
        var levels = climb.Priorities.Select(p => climb.LevelsFor(p).ToList()).Where(l => l.Contains(level)).Select(l => l.TakeWhile(x => x != level).SelectMany(x => x.Targets).ToList()).ToList();
        var told = climb.Spells.Select(s => (Spell: s, People: climb.PeopleIn(level.Targets, s))).Where(t => t.People.Count > 0).ToList();
        return told.Count > 0 && levels.Count > 0
            && told.All(t => levels.All(before => t.People.All(climb.PeopleIn(before, t.Spell).Contains)));
    }
}
