using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A checked rota: who is due when. All its answers are pure functions of it, the stored records and an instant.</summary>
public sealed class Rota
{
    public DateTimeZone TimeZone => throw new NotSupportedException();
    public OfficeHours? OfficeHours => throw new NotSupportedException();
    public IReadOnlyList<Role> Roles => throw new NotSupportedException();
    public IReadOnlyList<RoleName> Handle => throw new NotSupportedException();

    public static RotaBuild Build(RotaDefinition definition) => throw new NotSupportedException();

    public OnCall WhoIsOn(Instant at, RotaRecords records) => throw new NotSupportedException();

    public IReadOnlyList<PersonId> HandleAt(Instant at, RotaRecords records) => throw new NotSupportedException();

    public Instant? HeldUntil(RoleName role, Instant at, RotaRecords records) => throw new NotSupportedException();

    public NextHolder? Next(RoleName role, Instant at, RotaRecords records) => throw new NotSupportedException();

    public Instant? NextChange(Instant after, RotaRecords records) => throw new NotSupportedException();
}

public enum RoleKind
{
    Rotation,
    Follows,
    Static,
}

public sealed record Role(RoleName Name, RoleKind Kind);

/// <summary>Who holds each role at one instant, in the rota's order of roles.</summary>
public sealed record OnCall(IReadOnlyList<(RoleName Role, IReadOnlyList<PersonId> Holders)> Roles)
{
    /// <summary>Empty: nobody, which is an answer, or a role the rota does not have.</summary>
    public IReadOnlyList<PersonId> Of(RoleName role) => Roles.FirstOrDefault(r => r.Role == role).Holders ?? [];
}

/// <summary>The first later holder who is not the present one.</summary>
public sealed record NextHolder(PersonId Person, Instant From);

/// <summary>What people changed after the rota was written. Records are never rewritten, only cancelled.</summary>
public sealed record RotaRecords(IReadOnlyList<Override> Overrides, IReadOnlyList<Absence> Absences, IReadOnlyList<Swap> Swaps)
{
    public static readonly RotaRecords None = new([], [], []);
}

/// <param name="Person">Null: nobody.</param>
/// <param name="Created">Null: older than everything.</param>
/// <param name="Cancelled">From then on it no longer holds.</param>
public sealed record Override(string Id, RoleName Role, PersonId? Person, Instant From, Instant To, Instant? Created, Instant? Cancelled);

public sealed record Absence(PersonId Person, Instant From, Instant To);

public sealed record Swap(string Id, RoleName Role, SwapSide A, SwapSide B, Instant? Created, Instant? Cancelled);

/// <param name="At">Any instant inside the shift meant.</param>
public sealed record SwapSide(Instant At, PersonId Person);

/// <summary>A rota, or every fault of its definition.</summary>
public sealed record RotaBuild(Rota? Rota, IReadOnlyList<RotaFault> Faults);

/// <param name="Code">From the case format ("unknown-person").</param>
/// <param name="Path">Below the rota ("roles[0].participants[2]").</param>
/// <param name="Seen">The value found, as written; null if something is missing.</param>
/// <param name="Message">What is wrong and what is allowed, for a person.</param>
public sealed record RotaFault(string Code, string Path, string? Seen, string Message);
