namespace RotationBot.Configuration.Shapes;

/// <summary>An object and the keys it may have.</summary>
/// <param name="Sentence">What it is.</param>
internal sealed record ObjectShape(string Name, string Sentence, params IReadOnlyList<Key> Keys) : Shape(Name)
{
    public override string About => Sentence;

    /// <summary>The key whose word decides which of the others the object has; null: it has all of them.</summary>
    public string? KindKey { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>A key whose name the file chooses elsewhere, such as the id of a priority.</summary>
    public Key? Other { get; init; }

    /// <summary>The words of <see cref="KindKey"/>.</summary>
    public IReadOnlyList<string> Kinds => KindKey is null ? [] : ((TextShape)Key(KindKey).Value).Words;

    /// <summary>The name as one word: of the definition in the schema, and of the heading in docs/configuration.md.</summary>
    public string Anchor => Name.Replace(' ', '-');

    public Key? Find(string name) => Keys.FirstOrDefault(k => k.Name == name);

    public Key Key(string name) => Find(name) ?? throw new InvalidOperationException($"the shape \"{Name}\" declares no key \"{name}\"");

    /// <summary>This object and every one below it, each once, in the order of the keys.</summary>
    public IEnumerable<ObjectShape> Objects() => Keys.SelectMany(k => ObjectsIn(k.Value)).Prepend(this).Distinct();

    /// <summary>The same with <see cref="Other"/> under each of these names.</summary>
    public ObjectShape Naming(IEnumerable<string> others) =>
        this with { Keys = [.. Keys, .. others.Select(name => (Other ?? throw new InvalidOperationException($"the shape \"{Name}\" has no other keys")) with { Name = name })] };

    private static IEnumerable<ObjectShape> ObjectsIn(Shape shape) => shape switch
    {
        ObjectShape inner => inner.Objects(),
        ListShape list => ObjectsIn(list.Item),
        MapShape map => ObjectsIn(map.Value),
        EitherShape either => ObjectsIn(either.Other),
        _ => [],
    };
}

/// <summary>Keys of which at most one may be given.</summary>
/// <param name="Needed">And one must be.</param>
internal sealed record Choice(bool Needed, params IReadOnlyList<string> Keys);
