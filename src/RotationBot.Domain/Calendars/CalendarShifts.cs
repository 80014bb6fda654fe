using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Calendars;

/// <summary>The shifts of one rota as events. Roles without turns are left out, and so is the time when nobody is on call.</summary>
internal sealed class CalendarShifts(Organisation organisation, RotaId id, RotaRecords records, CalendarWindow window)
{
    private readonly Rota rota = organisation.Rotas[id];

    public IEnumerable<CalendarEvent> OfEverybody() => Held().Select(s => Event(s, $"{organisation.NameOf(id)} {s.Role}: {organisation.NameOf(s.Person)}"));

    public IEnumerable<CalendarEvent> Of(PersonId person) => Held().Where(s => s.Person == person).Select(s => Event(s, $"{organisation.NameOf(id)} {s.Role}"));

    private IEnumerable<Shift> Held() => rota.Roles.Where(role => role.Kind != RoleKind.Static).SelectMany(role => Held(role.Name));

    /// <summary>The last one first: so each knows who comes after it without looking ahead once more.</summary>
    private IEnumerable<Shift> Held(RoleName role)
    {
        Shift? later = null;
        foreach (var piece in rota.Timeline(role, window.From, window.To, records).Items.Where(p => p.Person is not null).Reverse())
        {
            var next = later is null ? rota.Next(role, piece.From, records)?.Person : later.Person == piece.Person ? later.Next : later.Person;
            later = new Shift(role, piece.Person!.Value, piece.From, piece.To, next);
            yield return later;
        }
    }

    private CalendarEvent Event(Shift shift, string summary)
    {
        var from = Start(shift);
        return new($"{id}.{shift.Role}.{ICalendar.Utc.Format(from)}.{shift.Person}@rotationbot", from, End(shift), summary, Description(shift, from));
    }

    /// <summary>A shift that reaches beyond the window begins and ends when it does.</summary>
    private Instant Start(Shift shift) =>
        shift.From > window.From ? shift.From : rota.HeldSince(shift.Role, window.From, records) ?? window.NewYearBefore;

    private Instant End(Shift shift) =>
        shift.To < window.To ? shift.To : rota.HeldUntil(shift.Role, window.To - Duration.FromSeconds(1), records) ?? window.NewYearAfter;

    private string Description(Shift shift, Instant from)
    {
        var others = rota.WhoIsOn(from, records).Roles
            .Where(r => r.Role != shift.Role && r.Holders.Count > 0)
            .Select(r => $"{r.Role} {Lists.And([.. r.Holders.Select(organisation.NameOf)])}");
        var beside = string.Join(" · ", others) is { Length: > 0 } names ? "When it begins: " + names : null;
        var next = shift.Next is { } holder ? "Next: " + organisation.NameOf(holder) : null;
        return string.Join('\n', new[] { beside, next }.OfType<string>());
    }

    /// <param name="Next">Who else holds the role after it; null: nobody that one could foresee.</param>
    private sealed record Shift(RoleName Role, PersonId Person, Instant From, Instant To, PersonId? Next);
}
