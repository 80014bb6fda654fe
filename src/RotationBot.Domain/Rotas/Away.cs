using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Who cannot serve when: recorded absences, and days off in a person's own country from midnight to midnight in the rota's zone.</summary>
internal sealed class Away(IReadOnlyDictionary<PersonId, IReadOnlySet<LocalDate>> holidays, DateEdges holidayEdges, IReadOnlyList<Absence> absences)
{
    public bool Is(PersonId person, Instant at, LocalDateTime local) => AbsenceOf(person, at) is not null || HasDayOff(person, local);

    public Cause? Why(PersonId person, Instant at, LocalDateTime local) =>
        AbsenceOf(person, at) is { } absence ? new Cause.Absent(person, absence.To)
        : HasDayOff(person, local) ? new Cause.DayOff(person, local.Date)
        : null;

    public Instant? NextAbsenceEdge(Instant after)
    {
        Instant? first = null;
        foreach (var absence in absences)
            first = Earliest.Of(first, after < absence.From ? absence.From : after < absence.To ? absence.To : null);
        return first;
    }

    public LocalDateTime? NextHolidayEdge(LocalDateTime after) => holidayEdges.Next(after);

    private Absence? AbsenceOf(PersonId person, Instant at)
    {
        foreach (var absence in absences)
            if (absence.From <= at && at < absence.To && absence.Person == person)
                return absence;
        return null;
    }

    private bool HasDayOff(PersonId person, LocalDateTime local) =>
        holidays.Count > 0 && holidays.TryGetValue(person, out var days) && days.Contains(local.Date);
}
