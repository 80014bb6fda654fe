using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>Who could take a shift: everybody in the role's list now who is not away then.</summary>
internal static class Candidates
{
    /// <param name="except">Whose shift it is.</param>
    public static IReadOnlyList<PersonId> For(Turn turn, RotaId id, RoleName role, IReadOnlyList<Stretch> stretches, IReadOnlyCollection<PersonId> except)
    {
        var (rota, records) = (turn.Facts.Organisation.Rotas[id], turn.Facts.RecordsOf(id));
        return [.. rota.MembersOf(role, turn.Now).Except(except).Where(p => !stretches.Any(s => rota.IsAway(p, s.From, records)))];
    }

    /// <summary>As people are asked: nothing sent yet.</summary>
    public static IReadOnlyList<Ask> AsAsked(Turn turn, IEnumerable<PersonId> people) => [.. people.Select(p => new Ask(p, turn.Roster.PlatformOf(p), []))];
}
