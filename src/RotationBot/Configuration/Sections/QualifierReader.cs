using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>qualifiers</c> of a ruleset.</summary>
internal static class QualifierReader
{
    public static IReadOnlyList<Qualifier> Qualifiers(JsonView view)
    {
        var qualifiers = new UniqueIds("qualifier");
        var options = new UniqueIds("option");
        return [.. view.Items().Select(q => Qualifier(q, qualifiers, options)).OfType<Qualifier>()];
    }

    private static Qualifier? Qualifier(JsonView view, UniqueIds ids, UniqueIds optionIds)
    {
        if (view.Object() is not { } qualifier)
            return null;
        var options = (qualifier["options"]?.Items() ?? []).Select(o => Option(o, optionIds)).OfType<QualifierOption>().ToList();
        var ask = qualifier["ask"]?.Text();
        return ids.Read(qualifier) is { } id && ask is not null ? new Qualifier(id, ask, options) : null;
    }

    private static QualifierOption? Option(JsonView view, UniqueIds ids)
    {
        if (view.Object() is not { } option)
            return null;
        var label = option["label"]?.Text();
        var words = option["words"]?.Texts() ?? [];
        return ids.Read(option) is { } id && label is not null ? new QualifierOption(id, label, words) : null;
    }
}
