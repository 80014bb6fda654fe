using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Notices;

/// <summary>
/// What people should have been told about their shifts by now: a function of the rotas, the records and the instant.
/// Nothing is stored ahead, so a change of plan needs no clearing up, and a restart neither forgets nor repeats.
/// </summary>
/// <param name="since">When the bot first ran: what came before it is not its to tell.</param>
internal sealed class ShiftNotices(Facts facts, Instant since, Instant now)
{
    /// <summary>A start is told of this late, after a break; after that whoever is on has noticed.</summary>
    private static readonly Duration LateStart = Duration.FromHours(12);

    /// <summary>Whoever has just taken a shift, or agreed to, need not hear that it begins.</summary>
    private static readonly Duration JustAgreed = Duration.FromMinutes(1);

    /// <summary>Whoever comes back to a shift sooner than this knows of it.</summary>
    private static readonly Duration Lent = Duration.FromDays(1);

    /// <summary>Daytime can put a moment forward by less than this.</summary>
    private static readonly Duration Night = Duration.FromHours(12);

    /// <summary>Longer than this nobody sleeps without looking.</summary>
    private static readonly Duration Longest = Duration.FromDays(1);

    private readonly Organisation organisation = facts.Organisation;

    public DueNotices All()
    {
        var takeovers = organisation.Rotas.SelectMany(r => r.Value.Roles.SelectMany(role => Latest(r.Key, r.Value, role))).ToList();
        var beginnings = takeovers.GroupBy(t => (t.Person, t.At)).Select(g => new ShiftStart(g.Key.Person, g.Key.At, [.. g])).ToList();
        var moments = beginnings.Where(b => b.At > now).SelectMany(b => b.Moments(organisation).Append(b.At)).Where(m => m > now);
        return new([.. beginnings.SelectMany(Due).SelectMany(Reachable).DistinctBy(n => n.Cause)], moments.Append(now + Longest).Min());
    }

    /// <summary>Of those that lie behind only the last one: the others are over.</summary>
    private IEnumerable<Takeover> Latest(RotaId id, Rota rota, Role role)
    {
        var farthest = organisation.NoticesOf(id).Reminders.DefaultIfEmpty(Duration.Zero).Max() + Night + Longest;
        var all = Takeover.Of(id, rota, role, facts.RecordsOf(id), now - LateStart, now + farthest).ToList();
        return all.Where((t, i) => t.At > now || i == all.Count - 1 || all[i + 1].At > now);
    }

    private IEnumerable<Notice> Due(ShiftStart beginning)
    {
        if (beginning.At > now)
            return Reminder(beginning) is { } reminder ? [reminder] : [];
        var told = beginning.Roles.Where(r => r.Role.Kind == RoleKind.Rotation && !IsJustAgreed(r)).ToList();
        return beginning.At > since && told.Count > 0 ? [new Notice.Start(beginning with { Roles = told })] : [];
    }

    /// <summary>The last one that is due: it says what an earlier one that was missed would have said.</summary>
    private Notice? Reminder(ShiftStart beginning)
    {
        var moment = beginning.Moments(organisation).LastOrDefault(m => m <= now);
        return moment > since && beginning.Roles.Any(r => IsNews(r, moment)) ? new Notice.Reminder(beginning, moment) : null;
    }

    /// <summary>Not to whoever is on then, had only lent it for a while, or agreed to it afterwards.</summary>
    private bool IsNews(Takeover role, Instant moment) =>
        !Holds(role, moment, facts.RecordsOf(role.Rota))
        && !WasLent(role)
        && Holds(role, role.At, Without(role, created => created > moment));

    private bool WasLent(Takeover role) =>
        role.At - role.BeforeFrom < Lent
        && Holds(role, role.BeforeFrom - Duration.FromSeconds(1), facts.RecordsOf(role.Rota))
        && !role.IsPlanned(organisation.Rotas[role.Rota]);

    private bool IsJustAgreed(Takeover role) =>
        !Holds(role, role.At, Without(role, created => created > role.At - JustAgreed && created <= now));

    private bool Holds(Takeover role, Instant at, RotaRecords records) =>
        organisation.Rotas[role.Rota].WhoIsOn(at, records).Of(role.Role.Name).Contains(role.Person);

    /// <summary>As they were before what people did at certain instants, whether they made something or took it back.</summary>
    private RotaRecords Without(Takeover role, Func<Instant?, bool> done)
    {
        var records = facts.RecordsOf(role.Rota);
        return new(
            [.. records.Overrides.Where(o => !done(o.Created)).Select(o => done(o.Cancelled) ? o with { Cancelled = null } : o)],
            [.. records.Absences.Where(a => !done(a.Created))],
            [.. records.Swaps.Where(s => !done(s.Created)).Select(s => done(s.Cancelled) ? s with { Cancelled = null } : s)]);
    }

    private IEnumerable<Notice> Reachable(Notice notice)
    {
        var beginning = notice is Notice.Reminder reminder ? reminder.Beginning : ((Notice.Start)notice).Beginning;
        if (facts.Platforms.Values.Any(p => p.Reaches(beginning.Person)))
            return [notice];
        return organisation.OpsChannel is null ? [] : beginning.Roles.Select(r => new Notice.Unreachable(r));
    }
}
