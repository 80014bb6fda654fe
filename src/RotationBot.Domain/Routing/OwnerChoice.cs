using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>Which owners of a rule remain once it is known what the asker said of their situation.</summary>
/// <param name="heard">Options stated in the message, by qualifier.</param>
/// <param name="answers">Options answered; they outdo what was stated.</param>
internal sealed class OwnerChoice(
    IReadOnlyList<Qualifier> qualifiers, ILookup<string, string> heard, IReadOnlyDictionary<string, string> answers)
{
    /// <summary>Those whose option is stated, then those without a condition; if none of a qualifier's options is stated, all.</summary>
    public IEnumerable<Owner> Among(IReadOnlyList<Owner> owners) =>
        owners.Where(Remains).OrderByDescending(owner => owner.When is not null && Stated(QualifierOf(owner)).Contains(owner.When));

    /// <summary>The first qualifier that still leaves more than one owner; null if nothing needs asking.</summary>
    public RouteQuestion? QuestionFor(IReadOnlyList<Owner> owners)
    {
        var open = Among(owners).Where(owner => owner.When is not null).GroupBy(QualifierOf).FirstOrDefault(group => group.Count() > 1);
        return open?.Key is not { } qualifier ? null : new RouteQuestion(qualifier.Id, qualifier.Ask, [.. open.Select(owner => Option(qualifier, owner))]);
    }

    /// <summary>Who is to know under the options that are stated.</summary>
    public IEnumerable<TeamId> Cc => qualifiers.SelectMany(qualifier => qualifier.Options.Where(option => Stated(qualifier).Contains(option.Id))).SelectMany(option => option.Cc);

    private static RouteOption Option(Qualifier qualifier, Owner owner) =>
        new(owner.When!, qualifier.Options.Single(option => option.Id == owner.When).Label, owner);

    private bool Remains(Owner owner)
    {
        var stated = Stated(QualifierOf(owner));
        return owner.When is null || stated.Count == 0 || stated.Contains(owner.When);
    }

    private Qualifier? QualifierOf(Owner owner) =>
        qualifiers.FirstOrDefault(qualifier => qualifier.Options.Any(option => option.Id == owner.When));

    private IReadOnlyCollection<string> Stated(Qualifier? qualifier)
    {
        if (qualifier is null)
            return [];
        return answers.TryGetValue(qualifier.Id, out var answer) ? [answer] : [.. heard[qualifier.Id].Distinct()];
    }
}
