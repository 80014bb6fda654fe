using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>priorities</c>, most urgent first.</summary>
internal static class PriorityListReader
{
    public static IReadOnlyList<Priority> Priorities(JsonView? section)
    {
        if (section is null)
            return [];
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ids = new UniqueIds("priority");
        var priorities = section.Items().Select(p => One(p, ids, taken)).OfType<Priority>().ToList();
        if (!section.HasFault && priorities.Count(p => p.IsDefault) is var defaults and not 1)
            section.Fault($"exactly one priority must have \"default\": true, found {defaults}");
        return priorities;
    }

    private static Priority? One(JsonView view, UniqueIds ids, Dictionary<string, string> taken)
    {
        if (view.Object() is not { } priority || ids.Read(priority) is not { } id)
            return null;
        var words = priority.OrDefault("words").Items().Select(w => Word(w, id, taken)).OfType<string>();
        return new Priority(new(id), priority["label"]?.Text() ?? id.ToUpperInvariant(), [.. words], priority.OrDefault("default").Truth());
    }

    private static string? Word(JsonView view, string id, Dictionary<string, string> taken)
    {
        if (view.Text() is not { } word || taken.TryAdd(word, id))
            return view.IsText ? view.Literal : null;
        view.Fault($"the word \"{word}\" is listed already, under \"{taken[word]}\"");
        return null;
    }
}
