using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// Two people exchange two whole shifts: in each of them the pieces that so far belong to the one become the other's, and
/// pieces of third persons stay. If either of the two does not hold the shift named, nothing happens at all.
/// </summary>
internal sealed class SwapChange(Swap swap, Rotation rotation, DateTimeZone zone, RoleChanges changes) : IRoleChange
{
    private readonly long? _a = rotation.ShiftAt(LocalTimes.Reached(swap.A.At, zone));
    private readonly long? _b = rotation.ShiftAt(LocalTimes.Reached(swap.B.At, zone));
    private bool? _holds;

    public Instant? Created => swap.Created;

    public IReadOnlyList<PersonId> Apply(Moment moment, IReadOnlyList<PersonId> holders)
    {
        if (moment.At >= swap.Cancelled || holders is not [var holder] || rotation.ShiftAt(moment.Local) is not { } shift)
            return holders;
        var taker = Taker(shift, holder);
        return taker == holder || !Holds() ? holders : [taker];
    }

    public Cause CauseOver(IReadOnlyList<PersonId> holders) => new Cause.Swapped(swap, holders[0]);

    public Instant? NextEdge(Instant after) => after < swap.Cancelled ? swap.Cancelled : null;

    private PersonId Taker(long shift, PersonId holder)
    {
        if (shift == _a && holder == swap.A.Person)
            return swap.B.Person;
        return shift == _b && holder == swap.B.Person ? swap.A.Person : holder;
    }

    private bool Holds() => _holds ??= Holds(_a, swap.A.Person) && Holds(_b, swap.B.Person);

    private bool Holds(long? shift, PersonId person) =>
        shift is { } number && (AgreedOwner(number) == person || HasPieceOf(number, person));

    /// <summary>
    /// Whose shift it was when the swap was agreed, absences and covers apart. Counts as holding it, so that whoever falls ill or leaves
    /// later does not undo the other half of the swap, which may be history by then.
    /// </summary>
    private PersonId? AgreedOwner(long shift)
    {
        var owner = rotation.Due(shift, swap.Created);
        foreach (var older in changes.Before(this).OfType<SwapChange>())
            if (owner is { } person && older.Taker(shift, person) is var taker && taker != person && older.Holds())
                owner = taker;
        return owner;
    }

    private bool HasPieceOf(long shift, PersonId person)
    {
        for (Instant? at = rotation.StartOf(shift); at is { } start; at = changes.NextEdge(start))
        {
            var moment = changes.MomentOf(start);
            if (rotation.IsOver(shift, moment.Local))
                return false;
            if (rotation.ShiftAt(moment.Local) == shift && changes.HoldersAt(moment, before: this).Contains(person))
                return true;
        }

        return false;
    }
}
