using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>What a change does to who is on call.</summary>
public abstract record Alteration
{
    /// <summary>The rota it belongs to; null: it concerns every rota the person is in.</summary>
    public abstract RotaId? InRota { get; }

    public abstract Instant From { get; }
    public abstract Instant To { get; }

    /// <summary>Whom it puts on call, or takes off by their own word.</summary>
    public abstract IEnumerable<PersonId> Serving { get; }

    /// <summary>Somebody holds a role instead of others.</summary>
    /// <param name="Stretches">Ascending, apart, at least one.</param>
    /// <param name="Instead">Whose shift it is; null: whoever holds it.</param>
    /// <param name="Person">Who takes it; null: nobody holds it then, or, while it is being asked for, whoever accepts first.</param>
    /// <param name="ForAbsence">It is asked for because of this absence, and only as long as that counts; null: for its own sake.</param>
    public sealed record Cover(RotaId Rota, RoleName Role, IReadOnlyList<Stretch> Stretches, PersonId? Instead, PersonId? Person, ChangeId? ForAbsence = null) : Alteration
    {
        public override RotaId? InRota => Rota;
        public override Instant From => Stretches[0].From;
        public override Instant To => Stretches[^1].To;
        public override IEnumerable<PersonId> Serving => Person is { } person ? [person] : [];
    }

    /// <summary>Two people exchange two whole shifts of one rotation.</summary>
    public sealed record Exchange(RotaId Rota, RoleName Role, ShiftOf A, ShiftOf B) : Alteration
    {
        public override RotaId? InRota => Rota;
        public override Instant From => Instant.Min(A.From, B.From);
        public override Instant To => Instant.Max(A.To, B.To);
        public override IEnumerable<PersonId> Serving => [A.Person, B.Person];
    }

    /// <summary>Somebody does not serve in any role.</summary>
    public sealed record Absence(PersonId Person, Instant Start, Instant End) : Alteration
    {
        public override RotaId? InRota => null;
        public override Instant From => Start;
        public override Instant To => End;
        public override IEnumerable<PersonId> Serving => [Person];
    }
}

/// <summary>The time <c>[From, To)</c>.</summary>
public readonly record struct Stretch(Instant From, Instant To);

/// <summary>A whole shift as it stood when the swap was agreed.</summary>
public sealed record ShiftOf(PersonId Person, Instant From, Instant To);
