using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>One person holds the roles of two levels of a ladder at once: nobody stands behind that person.</summary>
/// <remarks>Where it is so all the time, <see cref="RepeatedLevel"/> says it.</remarks>
internal sealed class SamePersonTwice : IRule
{
    public string Name => "same-person-twice";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rota in outlook.Organisation.Rotas
        from climb in outlook.ClimbsOf(rota.Key)
        from pair in Pairs(climb.Policy)
        let clashes = Clashes(climb, pair.First, pair.Second).ToList()
        let times = clashes.Select(c => c.Time).Merged()
        where times.Count > 0 && times[0] != outlook.Ahead
        group (Person: clashes[0].Who, Times: times) by (Id: rota.Key, Rota: rota.Value, pair.First, pair.Second) into same
        select new Finding(Name, JsonPath.Item(JsonPath.Key("rotas", same.Key.Id.Value) + ".roles", same.Key.Rota.Definition.IndexOf(same.Key.Second)), same.Key.Second.Value,
            $"\"{same.First().Person}\" is \"{same.Key.First}\" and \"{same.Key.Second}\" at once {InWords.When(same.First().Times, same.Key.Rota.TimeZone, outlook)}: both levels lead to one person then; "
            + "let one role follow the other, or keep their people apart");

    /// <summary>Roles of different levels, the earlier level's first.</summary>
    private static IEnumerable<(RoleName First, RoleName Second)> Pairs(Policy policy) =>
        from earlier in policy.Levels.Index()
        from later in policy.Levels.Skip(earlier.Index + 1)
        from one in earlier.Item.Targets.OfType<Target.OfRole>()
        from other in later.Targets.OfType<Target.OfRole>()
        where one != other
        select (one.Role, other.Role);

    private static IEnumerable<(Interval Time, PersonId Who)> Clashes(Climb climb, RoleName one, RoleName other) =>
        from spell in climb.Spells
        let both = climb.HoldersOf(one, spell).Intersect(climb.HoldersOf(other, spell)).ToList()
        where both.Count > 0
        select (spell.Time, both[0]);
}
