using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Who belongs to a role, and from when on. A change is a whole new list.</summary>
/// <param name="Changes">Ascending.</param>
internal sealed record Membership(IReadOnlyList<PersonId> Initial, IReadOnlyList<MembershipChange> Changes)
{
    public IReadOnlyList<PersonId> InForce(Instant at)
    {
        for (var i = Changes.Count - 1; i >= 0; i--)
            if (Changes[i].Effective <= at)
                return Changes[i].Members;
        return Initial;
    }

    /// <summary>Everybody who belongs to it then or at a later time, some of them perhaps twice.</summary>
    public IEnumerable<PersonId> From(Instant at) => InForce(at).Concat(Changes.Where(c => c.Effective > at).SelectMany(c => c.Members));

    public Instant? NextChange(Instant after)
    {
        foreach (var change in Changes)
            if (change.Effective > after)
                return change.Effective;
        return null;
    }
}

/// <param name="StartWith">Who has the first shift under the new list; null: the order goes on.</param>
internal sealed record MembershipChange(Instant Effective, IReadOnlyList<PersonId> Members, PersonId? StartWith);
