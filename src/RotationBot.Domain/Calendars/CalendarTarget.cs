using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Calendars;

/// <summary>Whose shifts a calendar shows. It prints itself as the audit log has it: "rota set".</summary>
public abstract record CalendarTarget
{
    /// <summary>All shifts of a person, in whatever rota.</summary>
    public sealed record OfPerson(PersonId Person) : CalendarTarget
    {
        public override string ToString() => $"person {Person}";
    }

    /// <summary>Everybody's shifts in a rota.</summary>
    public sealed record OfRota(RotaId Rota) : CalendarTarget
    {
        public override string ToString() => $"rota {Rota}";
    }
}
