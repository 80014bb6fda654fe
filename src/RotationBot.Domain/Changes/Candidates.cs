using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Changes;

/// <summary>Who could take a shift: everybody in the role's list now who is not away then.</summary>
internal static class Candidates
{
    /// <param name="except">Whose shift it is.</param>
    public static IReadOnlyList<PersonId> For(Turn turn, RotaId id, RoleName role, IReadOnlyList<Stretch> stretches, IReadOnlyCollection<PersonId> except)
    {
        var rota = turn.Facts.Organisation.Rotas[id];
        return [.. rota.MembersOf(role, turn.Now).Except(except).Where(p => !IsAwayIn(rota, turn.Facts.RecordsOf(id), p, stretches))];
    }

    /// <summary>For any part of it.</summary>
    public static bool IsAwayIn(Rota rota, RotaRecords records, PersonId person, IReadOnlyList<Stretch> stretches) =>
        stretches.Any(s => rota.IsAway(person, s.From, records) || records.Absences.Any(a => a.Person == person && a.From < s.To && s.From < a.To));

    /// <summary>As people are asked: nothing sent yet.</summary>
    public static IReadOnlyList<Ask> AsAsked(Turn turn, IEnumerable<PersonId> people) => [.. people.Select(p => new Ask(p, turn.Roster.PlatformOf(p), []))];
}
