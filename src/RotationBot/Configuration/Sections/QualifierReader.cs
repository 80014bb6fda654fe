using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>qualifiers</c> of a ruleset. One with a fault still has its options, so that whoever names them is not blamed.</summary>
internal sealed class QualifierReader(Declared declared)
{
    public IReadOnlyList<Qualifier> Qualifiers(JsonView view)
    {
        var qualifiers = new UniqueIds("qualifier");
        var options = new UniqueIds("option");
        return [.. view.Items().Select(q => Qualifier(q, qualifiers, options)).OfType<Qualifier>()];
    }

    private Qualifier? Qualifier(JsonView view, UniqueIds ids, UniqueIds optionIds)
    {
        if (view.Object() is not { } qualifier)
            return null;
        var options = (qualifier["options"]?.Items() ?? []).Select(o => Option(o, optionIds)).OfType<QualifierOption>().ToList();
        return new Qualifier(ids.Read(qualifier) ?? "", qualifier["ask"]?.Text() ?? "", options);
    }

    private QualifierOption? Option(JsonView view, UniqueIds ids)
    {
        if (view.Object() is not { } option)
            return null;
        return new QualifierOption(ids.Read(option) ?? "", option["label"]?.Text() ?? "", option["words"]?.Texts() ?? [])
        {
            Cc = declared.TeamList(option.OrDefault("cc")),
        };
    }
}
