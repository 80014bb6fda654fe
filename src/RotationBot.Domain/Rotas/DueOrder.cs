using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// Who is due in which shift. The list in force at the start of a shift decides, so each change of the list begins a
/// new stretch of shifts; within a stretch it is arithmetic, and no change reshuffles what was before it.
/// </summary>
internal sealed class DueOrder
{
    private readonly List<Stretch> _stretches;

    private DueOrder(List<Stretch> stretches) => _stretches = stretches;

    /// <param name="firstShiftFrom">The first shift that starts at or after an instant.</param>
    public static DueOrder Of(Membership membership, Func<Instant, long> firstShiftFrom)
    {
        var stretches = new List<Stretch> { new(0, null, membership.Initial, 0) };
        foreach (var change in membership.Changes)
        {
            var shift = firstShiftFrom(change.Effective);

            // Of several changes inside one shift only the last matters for the next.
            stretches.RemoveAll(s => s.FirstShift >= shift);
            stretches.Add(new(shift, change.Effective, change.Members, FirstOf(change, stretches.LastOrDefault(), shift)));
        }

        return new(stretches);
    }

    /// <summary>Null where the list is empty.</summary>
    /// <param name="known">Only changes effective by then count; null: all.</param>
    public PersonId? Due(long shift, Instant? known = null) => StretchOf(shift, known).Due(shift);

    /// <summary>The list that decided who is due in that shift.</summary>
    public IReadOnlyList<PersonId> ListOf(long shift) => StretchOf(shift, null).Members;

    /// <summary>
    /// The index in <paramref name="members"/> of whoever comes after <paramref name="due"/>: his successor there, or, if he has left,
    /// the first of those after him in the old order who is still there, or else the top.
    /// </summary>
    public static int After(PersonId? due, IReadOnlyList<PersonId> old, IReadOnlyList<PersonId> members)
    {
        if (due is not { } person || members.Count == 0)
            return 0;
        if (IndexOf(members, person) is var index and >= 0)
            return (index + 1) % members.Count;
        var left = IndexOf(old, person);
        for (var step = 1; step < old.Count; step++)
            if (IndexOf(members, old[(left + step) % old.Count]) is var next and >= 0)
                return next;
        return 0;
    }

    public static int IndexOf(IReadOnlyList<PersonId> members, PersonId person)
    {
        for (var i = 0; i < members.Count; i++)
            if (members[i] == person)
                return i;
        return -1;
    }

    private static int FirstOf(MembershipChange change, Stretch? before, long shift)
    {
        if (change.StartWith is { } named)
            return IndexOf(change.Members, named);
        return before is null ? 0 : After(before.Due(shift - 1), before.Members, change.Members);
    }

    private Stretch StretchOf(long shift, Instant? known)
    {
        for (var i = _stretches.Count - 1; i > 0; i--)
            if (_stretches[i].FirstShift <= shift && !(_stretches[i].From > known))
                return _stretches[i];
        return _stretches[0];
    }

    /// <param name="First">Index of whoever has the first shift of the stretch.</param>
    private sealed record Stretch(long FirstShift, Instant? From, IReadOnlyList<PersonId> Members, int First)
    {
        public PersonId? Due(long shift) =>
            Members.Count == 0 ? null : Members[(int)((First + (shift - FirstShift)) % Members.Count)];
    }
}
