using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>The first two layers of a role: the plan, less whoever is away. Overrides and swaps come on top of it.</summary>
internal abstract class RolePlan(RoleName name, RoleKind kind)
{
    public Role Role { get; } = new(name, kind);

    /// <summary>From then on nobody; null: it does not end.</summary>
    public virtual Instant? End => null;

    public abstract IReadOnlyList<PersonId> ScheduledAt(Moment moment);

    /// <summary>The list from which the role is filled then.</summary>
    public abstract IReadOnlyList<PersonId> MembersAt(Instant at);

    /// <summary>The list then, and those that are to follow.</summary>
    public abstract IEnumerable<PersonId> MembersFrom(Instant at);

    /// <summary>The rules behind <see cref="ScheduledAt"/>; at least one.</summary>
    public abstract IEnumerable<Step> Explain(Moment moment);

    /// <summary>When the plan may change next by itself, absences apart: not late, perhaps early. Null: never.</summary>
    public abstract Instant? NextEdge(Moment moment);
}

/// <summary>A list of people who are simply there; the absent drop out.</summary>
internal sealed class StaticRole(RoleName name, Membership membership) : RolePlan(name, RoleKind.Static)
{
    public override IReadOnlyList<PersonId> ScheduledAt(Moment moment) =>
        [.. membership.InForce(moment.At).Where(person => !moment.IsAway(person))];

    public override IReadOnlyList<PersonId> MembersAt(Instant at) => membership.InForce(at);

    public override IEnumerable<PersonId> MembersFrom(Instant at) => membership.From(at);

    public override IEnumerable<Step> Explain(Moment moment)
    {
        var holders = membership.InForce(moment.At);
        yield return new(new Cause.Always(), holders);
        foreach (var person in holders)
            if (moment.WhyAway(person) is { } why)
                yield return new(why, holders = [.. holders.Where(h => h != person)]);
    }

    public override Instant? NextEdge(Moment moment) => membership.NextChange(moment.At);
}

/// <summary>Whoever stands a number of places after the due person of a rotation: the backup is next week's primary.</summary>
internal sealed class Follows(RoleName name, Rotation followed, int offset) : RolePlan(name, RoleKind.Follows)
{
    public override Instant? End => followed.End;

    public override IReadOnlyList<PersonId> ScheduledAt(Moment moment)
    {
        if (followed.PlaceAt(moment) is not { } place)
            return [];
        var holder = place.FirstPresent(place.Server, moment, except: null);
        return place.FirstPresent(First(place), moment, except: holder) is { } person ? [person] : [];
    }

    public override IReadOnlyList<PersonId> MembersAt(Instant at) => followed.MembersAt(at);

    public override IEnumerable<PersonId> MembersFrom(Instant at) => followed.MembersFrom(at);

    public override IEnumerable<Step> Explain(Moment moment)
    {
        if (followed.PlaceAt(moment) is not { } place)
            return followed.Explain(moment);
        var holder = place.FirstPresent(place.Server, moment, except: null);
        return [new(new Cause.Follows(followed.Role.Name, offset, holder), place.Candidate(First(place))), .. place.PassedOver(First(place), moment, holder)];
    }

    public override Instant? NextEdge(Moment moment) => followed.NextEdge(moment);

    private long First(Place place) => place.Next + offset - 1L;
}
