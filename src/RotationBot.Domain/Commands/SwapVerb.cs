using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>"swap @a mon @b 7 dec": two people exchange two whole shifts. Shown first; nobody's time is given away without their word, but by a lead.</summary>
internal static class SwapVerb
{
    public static Reply Swap(Turn turn, CommandLine line)
    {
        var (phrase, problem) = new PhraseReader(turn.Facts.Organisation).Read(line.Rest);
        if (problem is not null)
            return new(problem, false);
        var sides = SwapSides.Of(phrase, phrase.OnBehalf ?? line.Actor.Person, turn.Roster.ZoneOf(line.Actor), turn.Now);
        if (sides.Count == 0)
            return new(SwapWords.Usage(line), false);
        var (team, unclear) = RotaChoice.Of(turn, line, phrase, sides[0].A.Person);
        if (unclear is not null)
            return new(unclear, false);
        var (swap, refusal) = Find(turn, line.Actor, team!.Rota!.Value, phrase.Role, sides);
        return swap is null ? new(refusal!, false) : Show(turn, line, swap);
    }

    /// <summary>The one swap the words can mean, or why there is none.</summary>
    private static (Alteration.Exchange? Swap, Text? Refusal) Find(Turn turn, UserRef actor, RotaId id, RoleName? named, IReadOnlyList<SwapSides> sides)
    {
        var rota = turn.Facts.Organisation.Rotas[id];
        var (a, b) = (sides[0].A, sides[0].B);
        if (Impossible(turn, actor, id, a.Person, b.Person) is { } refusal)
            return (null, refusal);
        var roles = rota.Roles.Where(r => r.Kind == RoleKind.Rotation && (named is null || r.Name == named)).Select(r => r.Name).ToList();
        if (roles.Count == 0)
            return (null, named is { } role ? SwapWords.NoRotation(turn, id, role) : SwapWords.NoRotation(turn, id, rota.Roles[0].Name));
        var found = roles.SelectMany(r => sides.Select(s => Exchange(turn, id, r, s))).OfType<Alteration.Exchange>().ToList();
        return found switch
        {
            [var only] => SwapRules.Refusal(turn, only, actor) is { } no ? (null, no) : (only, null),
            [] => (null, Missing(turn, actor, id, roles, sides[0])),
            _ => (null, SwapWords.WhichRole(found)),
        };
    }

    private static Text? Impossible(Turn turn, UserRef actor, RotaId rota, PersonId a, PersonId b)
    {
        if (a == b)
            return SwapWords.OnePerson(turn, a);
        foreach (var person in new[] { a, b })
            if (!turn.Facts.Organisation.Rotas[rota].IsIn(person, turn.Now))
                return SwapWords.NotInRota(turn, rota, person);
        return actor.Person == a || actor.Person == b || ChangeRights.Leads(turn, actor, rota) ? null : ChangeWords.NotForOthers(turn, rota, a);
    }

    private static Alteration.Exchange? Exchange(Turn turn, RotaId id, RoleName role, SwapSides sides) =>
        SwapRules.Find(turn, id, role, sides.A.Person, sides.A.Date) is { } a && SwapRules.Find(turn, id, role, sides.B.Person, sides.B.Date) is { } b
            ? new(id, role, a, b)
            : null;

    /// <summary>Said for the role both are in, of whichever does not hold the shift named.</summary>
    private static Text Missing(Turn turn, UserRef actor, RotaId id, IReadOnlyList<RoleName> roles, SwapSides sides)
    {
        var rota = turn.Facts.Organisation.Rotas[id];
        var role = roles.Where(r => new[] { sides.A.Person, sides.B.Person }.All(rota.MembersOf(r, turn.Now).Contains)).DefaultIfEmpty(roles[0]).First();
        var wrong = SwapRules.Find(turn, id, role, sides.A.Person, sides.A.Date) is null ? sides.A : sides.B;
        return SwapWords.NotTheirs(turn, id, role, wrong.Person, wrong.Date, actor);
    }

    private static Reply Show(Turn turn, CommandLine line, Alteration.Exchange swap)
    {
        PersonId? other = line.Actor.Person == swap.A.Person ? swap.B.Person : line.Actor.Person == swap.B.Person ? swap.A.Person : null;
        if (other is { } asked && !turn.Roster.Reaches(asked))
            return new(CoverWords.Unreachable(turn, asked, swap.Rota), false);
        var change = Drafting.New(turn, line.Actor, line.Where, swap) with { Asked = other is { } one ? Candidates.AsAsked(turn, [one]) : [] };
        Drafting.Show(turn, change);
        return new(SwapWords.Draft(turn, change, line.Actor), false) { Buttons = Buttons.ToConfirm(change.Id, "Swap") };
    }
}
