using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>topics</c> and <c>exceptions</c> of a ruleset.</summary>
internal static class TopicReader
{
    private const double MostWeight = 100;

    public static IReadOnlyList<Topic> Topics(JsonView? view, OwnerReader owners)
    {
        var ids = new UniqueIds("topic");
        return [.. (view?.Items() ?? []).Select(t => Topic(t, ids, owners)).OfType<Topic>()];
    }

    public static IReadOnlyList<RoutingException> Exceptions(JsonView? view, OwnerReader owners)
    {
        var ids = new UniqueIds("exception");
        return [.. (view?.Items() ?? []).Select(e => Exception(e, ids, owners)).OfType<RoutingException>()];
    }

    private static Topic? Topic(JsonView view, UniqueIds ids, OwnerReader owners)
    {
        if (view.Object(["id", "name", "keywords", "excluded", .. OwnerReader.Keys]) is not { } topic)
            return null;
        var id = ids.Read(topic) ?? "";
        return new Topic
        {
            Id = id,
            Name = topic.Required("name")?.Text() ?? id,
            Keywords = [.. (topic.Required("keywords")?.SomeItems("no message could match the topic") ?? []).Select(Keyword).OfType<Keyword>()],
            Excluded = topic["excluded"]?.Texts() ?? [],
            Owners = owners.Of(topic),
        };
    }

    /// <summary>A keyword is a word alone, or an object where more is to be said of it.</summary>
    private static Keyword? Keyword(JsonView view)
    {
        if (view.IsText)
            return view.Text() is { } plain ? new Keyword(plain, []) : null;
        if (view.Object("word", "aliases", "weight") is not { } keyword || keyword.Required("word")?.Text() is not { } word)
            return null;
        return new Keyword(word, keyword["aliases"]?.Texts() ?? [], keyword["weight"]?.Number(MostWeight) ?? 1);
    }

    private static RoutingException? Exception(JsonView view, UniqueIds ids, OwnerReader owners)
    {
        if (view.Object(["id", "name", "words", "with", .. OwnerReader.Keys]) is not { } exception)
            return null;
        var id = ids.Read(exception) ?? "";
        var words = new[] { exception.Required("words"), exception["with"] }.OfType<JsonView>().Select(Words);
        return new RoutingException(id, exception.Required("name")?.Text() ?? id, [.. words], owners.Of(exception));
    }

    private static IReadOnlyList<string> Words(JsonView view)
    {
        view.SomeItems("no message would have one of its words");
        return view.Texts();
    }
}
