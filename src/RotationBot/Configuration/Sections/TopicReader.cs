using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>topics</c> and <c>exceptions</c> of a ruleset.</summary>
internal sealed class TopicReader(Declared declared, OwnerReader owners)
{
    public IReadOnlyList<Topic> Topics(JsonView view)
    {
        var ids = new UniqueIds("topic");
        return [.. view.Items().Select(t => Topic(t, ids)).OfType<Topic>()];
    }

    public IReadOnlyList<RoutingException> Exceptions(JsonView view)
    {
        var ids = new UniqueIds("exception");
        return [.. view.Items().Select(e => Exception(e, ids)).OfType<RoutingException>()];
    }

    private Topic? Topic(JsonView view, UniqueIds ids)
    {
        if (view.Object() is not { } topic)
            return null;
        var id = ids.Read(topic) ?? "";
        return new Topic
        {
            Id = id,
            Name = topic["name"]?.Text() ?? id,
            Keywords = [.. (topic["keywords"]?.Items() ?? []).Select(Keyword).OfType<Keyword>()],
            Excluded = topic.OrDefault("excluded").Texts(),
            SideWords = topic.OrDefault("sideWords").Texts(),
            Owners = owners.Of(topic),
            Together = topic.OrDefault("together").Truth(),
            Cc = declared.TeamList(topic.OrDefault("cc")),
            Examples = Examples(topic),
        };
    }

    /// <summary>A keyword is a word alone, or an object where more is to be said of it.</summary>
    private static Keyword? Keyword(JsonView view)
    {
        if (view.IsText)
            return view.Text() is { } plain ? new Keyword(plain, []) : null;
        if (view.Object() is not { } keyword || keyword["word"]?.Text() is not { } word)
            return null;
        return new Keyword(word, keyword.OrDefault("aliases").Texts(), keyword.OrDefault("weight").Number());
    }

    private RoutingException? Exception(JsonView view, UniqueIds ids)
    {
        if (view.Object() is not { } exception)
            return null;
        var id = ids.Read(exception) ?? "";
        var words = new[] { exception["words"], exception["with"] }.OfType<JsonView>().Select(w => w.Texts());
        return new RoutingException(id, exception["name"]?.Text() ?? id, [.. words], owners.Of(exception))
        {
            Excluded = exception.OrDefault("excluded").Texts(),
            Near = exception["near"]?.Whole(),
            Together = exception.OrDefault("together").Truth(),
            Cc = declared.TeamList(exception.OrDefault("cc")),
            Examples = Examples(exception),
        };
    }

    private IReadOnlyList<RouteExample> Examples(ObjectView rule) => [.. rule.OrDefault("examples").Items().Select(Example).OfType<RouteExample>()];

    private RouteExample? Example(JsonView view)
    {
        if (view.Object() is not { } example)
            return null;
        var text = example["text"]?.Text();
        return declared.Team(example["team"]) is { } team && text is not null ? new RouteExample(text, team) : null;
    }
}
