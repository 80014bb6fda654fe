using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Who cannot serve when: recorded absences, and days off in a person's own country from midnight to midnight in the rota's zone.</summary>
internal sealed class Away(IReadOnlyDictionary<PersonId, IReadOnlySet<LocalDate>> holidays, DateEdges holidayEdges, IReadOnlyList<Absence> absences)
{
    public bool Is(PersonId person, Instant at, LocalDateTime local)
    {
        foreach (var absence in absences)
            if (absence.From <= at && at < absence.To && absence.Person == person)
                return true;
        return holidays.Count > 0 && holidays.TryGetValue(person, out var days) && days.Contains(local.Date);
    }

    public Instant? NextAbsenceEdge(Instant after)
    {
        Instant? first = null;
        foreach (var absence in absences)
            first = Earliest.Of(first, after < absence.From ? absence.From : after < absence.To ? absence.To : null);
        return first;
    }

    public LocalDateTime? NextHolidayEdge(LocalDateTime after) => holidayEdges.Next(after);
}
