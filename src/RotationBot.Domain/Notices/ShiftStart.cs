using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Notices;

/// <summary>A person takes over at one instant, whatever the number of roles and rotas.</summary>
/// <param name="Roles">In the order of the file; at least one.</param>
public sealed record ShiftStart(PersonId Person, Instant At, IReadOnlyList<Takeover> Roles)
{
    /// <summary>When the shift before it began, the earliest of several.</summary>
    public Instant LastShiftFrom => Roles.Min(r => r.BeforeFrom);

    /// <summary>When to remind of it, ascending; moments that fall together are one. A role that follows another has the first one only.</summary>
    public IEnumerable<Instant> Moments(Organisation organisation) => Roles
        .SelectMany(role => Leads(organisation, role))
        .Select(lead => Daytime.NotAfter(At - lead, organisation.People[Person].TimeZone))
        .Distinct()
        .Order();

    private static IEnumerable<Duration> Leads(Organisation organisation, Takeover role)
    {
        var reminders = organisation.NoticesOf(role.Rota).Reminders;
        return role.Role.Kind == RoleKind.Follows ? reminders.Take(1) : reminders;
    }
}
