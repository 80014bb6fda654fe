using NodaTime;

namespace RotationBot.Domain.Directory;

/// <summary>Somebody who can be on call, lead or administer.</summary>
/// <param name="TimeZone">The zone in which times are shown to and read from this person.</param>
/// <param name="Holidays">Days off in the person's own country: an absence from local midnight to midnight in the zone of each rota.</param>
public sealed record Person(PersonId Id, string Name, DateTimeZone TimeZone, IReadOnlySet<LocalDate> Holidays);
