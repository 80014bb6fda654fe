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
        from pair in outlook.ClimbsOf(rota.Key).SelectMany(c => Pairs(c.Policy).Select(p => (p.First, p.Second, Climb: c))).DistinctBy(p => (p.First, p.Second))
        let clashes = Clashes(pair.Climb, pair.First, pair.Second).ToList()
        let times = clashes.Select(c => c.Time).Merged()
        where times.Count > 0 && times[0] != outlook.Ahead
        select new Finding(Name, JsonPath.Item(JsonPath.Key("rotas", rota.Key.Value) + ".roles", rota.Value.Definition.IndexOf(pair.Second)), pair.Second.Value,
            $"\"{clashes[0].Who}\" is \"{pair.First}\" and \"{pair.Second}\" at once {InWords.When(times, rota.Value.TimeZone, outlook)}: both levels lead to one person then; "
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
