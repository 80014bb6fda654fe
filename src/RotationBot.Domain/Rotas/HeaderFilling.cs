using System.Globalization;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Rotas;

/// <summary>Says in a template's words who is on call in its rota now.</summary>
internal sealed class HeaderFilling(Organisation organisation, HeaderTemplate template, RotaRecords records, Instant now)
{
    private const int LongestName = 80;
    private const string Nobody = "nobody";

    private readonly Rota rota = organisation.Rotas[template.Rota];

    public string Text() => template.Fill(variable => variable.Detail switch
    {
        HeaderDetail.Until => Until(variable.Role) ?? "further notice",
        HeaderDetail.Next => Next(variable.Role) is { } next ? NameOf(next.Person) : Nobody,
        HeaderDetail.NextFrom => Next(variable.Role) is { } next ? Day(next.From) : "—",
        _ => Holders(variable.Role),
    });

    /// <summary>A gap that the template does not date says itself when it ends.</summary>
    private string Holders(RoleName role)
    {
        if (rota.WhoIsOn(now, records).Of(role) is { Count: > 0 } holders)
            return Lists.And([.. holders.Select(NameOf)]);
        var dated = template.Variables.Contains(new HeaderVariable(role, HeaderDetail.Until));
        return !dated && Until(role) is { } end ? $"{Nobody} until {end}" : Nobody;
    }

    /// <summary>Of every role the template names, so that an empty one is not passed over.</summary>
    public IEnumerable<string> Names()
    {
        var onCall = rota.WhoIsOn(now, records);
        return template.Variables.Where(v => v.Detail == HeaderDetail.Holder)
            .SelectMany(v => onCall.Of(v.Role) is { Count: > 0 } holders ? holders.Select(NameOf) : [Nobody]);
    }

    private string? Until(RoleName role) => rota.HeldUntil(role, now, records) is { } end ? Day(end) : null;

    private NextHolder? Next(RoleName role) => rota.Next(role, now, records);

    /// <summary>On one line, and without the bar that parts a header.</summary>
    private string NameOf(PersonId person) => Lists.Excerpt(organisation.NameOf(person), LongestName).Replace('|', '/');

    /// <summary>A weekday and time, the same on every day it is shown, so that the header does not change just because a day has passed.</summary>
    private string Day(Instant at) => at.InZone(rota.TimeZone).LocalDateTime.ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);
}
