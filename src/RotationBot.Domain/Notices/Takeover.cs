using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Notices;

/// <summary>A role passes to a person.</summary>
/// <param name="Before">Who held it last; null: nobody in the weeks before.</param>
/// <param name="BeforeFrom">When that one took it, as far as one looks back; where there is none, <paramref name="At"/>.</param>
public sealed record Takeover(RotaId Rota, Role Role, PersonId Person, PersonId? Before, Instant BeforeFrom, Instant At)
{
    /// <summary>
    /// How far back a last holder is looked for. Holes are passed over: whoever comes back to a role in the morning, or
    /// after a holiday, has not taken it over.
    /// </summary>
    private static readonly Duration LongestHole = Duration.FromDays(35);

    /// <summary>By time, those of <c>[from, to)</c>. A static role passes to nobody.</summary>
    public static IEnumerable<Takeover> Of(RotaId id, Rota rota, Role role, RotaRecords records, Instant from, Instant to)
    {
        if (role.Kind == RoleKind.Static)
            yield break;
        (PersonId? Person, Instant From) before = (null, from);
        foreach (var piece in rota.Timeline(role.Name, from - LongestHole, to, records).Items)
        {
            if (piece.Person is not { } person)
                continue;
            if (person == before.Person)
                continue;
            if (piece.From >= from)
                yield return new(id, role, person, before.Person, before.Person is null ? piece.From : before.From, piece.From);
            before = (person, piece.From);
        }
    }

    /// <summary>When it passes on; a hole at the end is left out. Null: not within 400 days.</summary>
    public Instant? Until(Rota rota, RotaRecords records) => rota.KeptUntil(Role.Name, Person, At, records);

    /// <summary>Whether the rota as written changes hands then: it is neither the beginning nor the end of something people changed.</summary>
    public bool IsPlanned(Rota rota) => Of(Rota, rota, Role, RotaRecords.None, At, At + Duration.FromSeconds(1)).Any();
}
