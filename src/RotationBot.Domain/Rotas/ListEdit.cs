using NodaTime;
using NodaTime.Text;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// An edit of who is in a role, its shifts untouched. What was in force up to now is frozen; a list that is now another
/// one takes effect at the next whole minute, and the order goes on from whoever is due; what comes later is as the file says.
/// </summary>
/// <param name="old">As in force.</param>
/// <param name="reached">What the clock on the rota's wall has reached: see <see cref="LocalTimes.Reached"/>.</param>
internal sealed class ListEdit(RoleDefinition old, RoleDefinition written, LocalDateTime reached)
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The first whole local minute that maps to an instant after now.</summary>
    private readonly LocalDateTime next = (reached.Date + new LocalTime(reached.Hour, reached.Minute)).PlusMinutes(1);

    private readonly LocalTime handover = new Faults().Time(written.Handover ?? "00:00", "") ?? LocalTime.Midnight;

    /// <param name="known">Entries that were written before: only they may lie in the past.</param>
    public RoleDefinition Continued(IReadOnlyList<MembershipChangeDefinition> known, string path, Faults faults)
    {
        RefusePast(known, path, faults);
        List<MembershipChangeDefinition> past = [.. old.Changes.Where(IsInForce)];
        var inForce = ListOf(old.Participants, past);
        var wanted = ListOf(written.Participants, written.Changes.Where(IsInForce));
        List<MembershipChangeDefinition> later = [.. written.Changes.Where(change => !IsInForce(change))];
        var changesNow = !wanted.SequenceEqual(inForce) && !(later is [var first, ..] && Effective(first) == next);
        return written with
        {
            Participants = old.Participants,
            Changes = [.. past, .. changesNow ? [new MembershipChangeDefinition(Minute.Format(next), wanted, null)] : Array.Empty<MembershipChangeDefinition>(), .. later],
        };
    }

    private static IReadOnlyList<string> ListOf(IReadOnlyList<string>? first, IEnumerable<MembershipChangeDefinition> changes) =>
        changes.LastOrDefault()?.Participants ?? first ?? [];

    private void RefusePast(IReadOnlyList<MembershipChangeDefinition> known, string path, Faults faults)
    {
        foreach (var (i, change) in written.Changes.Index())
            if (IsInForce(change) && !known.Any(change.IsSameAs))
                faults.Add(FaultCode.BadChanges, $"{path}.changes[{i}].effective", change.Effective,
                    $"\"{change.Effective}\" has passed, and what has been stays as it was; write {Minute.Format(next)} or later, or edit participants to change the list at once");
    }

    private bool IsInForce(MembershipChangeDefinition change) => Effective(change) <= reached;

    private LocalDateTime? Effective(MembershipChangeDefinition change) => RoleReader.Effective(change.Effective, handover, new Faults(), "");
}
