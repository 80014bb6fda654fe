using System.Text.RegularExpressions;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Rotas;

/// <summary>What the rotas should show right now: a pure function of the configuration, the records and the instant.</summary>
/// <param name="Headers">The bot's segment of each channel that shows a rota.</param>
/// <param name="Groups">The members of each group that has a rota or people; a group nobody could be found for is left out, so that it keeps its last good list.</param>
/// <param name="NextChange">When any of it may change next by itself.</param>
public sealed partial record Outputs(IReadOnlyDictionary<ChannelId, string> Headers, IReadOnlyDictionary<GroupId, IReadOnlyList<PersonId>> Groups, Instant? NextChange)
{
    public static Outputs At(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now) => new(
        organisation.Headers.GroupBy(h => h.Channel).ToDictionary(h => h.Key, h => string.Join(" · ", h.Select(t => Fill(organisation, records, t, now)))),
        organisation.Groups.Values
            .Select(g => (g.Id, Members: GroupMembers.At(organisation, records, g, now)))
            .Where(g => g.Members.Count > 0)
            .ToDictionary(g => g.Id, g => g.Members),
        organisation.Rotas.Min(r => r.Value.NextChange(now, RecordsOf(records, r.Key))));

    private static string Fill(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, HeaderTemplate template, Instant now)
    {
        var rota = organisation.Rotas[template.Rota];
        var stored = RecordsOf(records, template.Rota);
        var onCall = rota.WhoIsOn(now, stored);
        return Placeholder().Replace(template.Template, match =>
        {
            var role = new RoleName(match.Groups["role"].Value);
            var until = rota.HeldUntil(role, now, stored) is { } end ? Day(end, rota.TimeZone) : "further notice";
            if (match.Groups["until"].Success)
                return until;
            var names = onCall.Of(role).Select(organisation.NameOf).ToList();
            return names.Count > 0 ? Lists.And(names) : "nobody";
        });
    }

    /// <summary>A weekday and time, the same on every day it is shown, so that the header does not change just because a day has passed.</summary>
    private static string Day(Instant at, DateTimeZone zone) =>
        at.InZone(zone).LocalDateTime.ToString("ddd d MMM HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static RotaRecords RecordsOf(IReadOnlyDictionary<RotaId, RotaRecords> records, RotaId rota) => records.GetValueOrDefault(rota, RotaRecords.None);

    [GeneratedRegex(@"\{(?<role>[^{}.]+)(?<until>\.until)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
