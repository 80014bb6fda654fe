using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Why a role is held as it is at one instant: every rule that had a say, in the order in which they are applied.</summary>
/// <param name="Steps">The last one's holders are the answer.</param>
public sealed record Explanation(RoleName Role, Instant At, IReadOnlyList<Step> Steps)
{
    /// <summary>Empty: nobody.</summary>
    public IReadOnlyList<PersonId> Holders => Steps[^1].Holders;
}

/// <param name="Holders">Who holds the role once this rule is applied.</param>
public sealed record Step(Cause Cause, IReadOnlyList<PersonId> Holders);

/// <summary>One rule that had a say.</summary>
public abstract record Cause
{
    /// <summary>The first shift has not begun.</summary>
    public sealed record NotStarted(Instant Start) : Cause;

    public sealed record Ended(Instant End) : Cause;

    /// <summary>A day of the rota on which nobody works.</summary>
    public sealed record Holiday(LocalDate Day) : Cause;

    /// <summary>Between two slots of a weekday rotation.</summary>
    public sealed record BetweenSlots : Cause;

    public sealed record OutsideCoverage : Cause;

    /// <summary>The plan: whose turn it is.</summary>
    /// <param name="Number">Counts from 1.</param>
    /// <param name="Due">Null: the list was empty.</param>
    /// <param name="Members">The list in force at the start of the shift, which decides.</param>
    public sealed record Turn(long Number, Instant Since, PersonId? Due, IReadOnlyList<PersonId> Members) : Cause;

    /// <summary>The list has changed since the shift began.</summary>
    /// <param name="Left">The due person, who is no longer in it; null: nobody was due, the list was empty.</param>
    /// <param name="Members">The list now in force.</param>
    public sealed record ListChanged(PersonId? Left, IReadOnlyList<PersonId> Members) : Cause;

    public sealed record Absent(PersonId Person, Instant Until) : Cause;

    /// <summary>A holiday in the person's own country.</summary>
    public sealed record DayOff(PersonId Person, LocalDate Day) : Cause;

    /// <summary>So many places after the holder of another role.</summary>
    /// <param name="Holder">Who holds that one by plan; he is passed over.</param>
    public sealed record Follows(RoleName Of, int Offset, PersonId? Holder) : Cause;

    /// <summary>Nobody backs up himself: the next in the list does.</summary>
    public sealed record HoldsTheOther(PersonId Person) : Cause;

    /// <summary>A list that does not turn.</summary>
    public sealed record Always : Cause;

    public sealed record Overridden(Override Change) : Cause;

    public sealed record Swapped(Swap Change, PersonId From) : Cause;
}
