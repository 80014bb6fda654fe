using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Shapes;

/// <summary>What may stand at a place of the file. Declared once, for the reader, the JSON Schema and the reference in docs/configuration.md.</summary>
/// <param name="Name">What messages and documents call it.</param>
internal abstract record Shape(string Name)
{
    /// <summary>Its plural.</summary>
    public string Many { get; init; } = Name + "s";

    /// <summary>What it is, in a sentence; empty where only its key can say.</summary>
    public virtual string About => "";

    /// <summary>The shape that judges a value of this kind.</summary>
    public virtual Shape For(JsonKind kind) => this;
}

/// <summary>A text that is not blank.</summary>
internal sealed record TextShape(string Name) : Shape(Name)
{
    /// <summary>What an editor can check of it without knowing the rest of the file, in the signs that .NET and JavaScript read alike.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only texts allowed; empty: any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

internal sealed record TruthShape() : Shape("true or false");

internal sealed record WholeShape(int Least, int Most) : Shape("whole number");

/// <summary>Above 0.</summary>
internal sealed record NumberShape(double Most) : Shape("number");

/// <summary>See <see cref="Durations"/>.</summary>
internal sealed record DurationShape() : Shape("duration");

/// <summary>Known by name so that it can be refused in good words: this version does not support it.</summary>
internal sealed record RefusedShape() : Shape("not supported");

/// <param name="Empty">Why it must not be empty ("name at least one channel"); null: it may be.</param>
/// <param name="Unique">Each item may be in it once.</param>
internal sealed record ListShape(Shape Item, string? Empty, bool Unique) : Shape("list")
{
    public override string About => Item.About;
}

/// <summary>An object whose keys are ids of its writer's choosing.</summary>
internal sealed record MapShape(Shape Value) : Shape("object")
{
    public override string About => Value.About;
}

/// <summary>A text, or something else where more is to be said.</summary>
internal sealed record EitherShape(TextShape Text, Shape Other) : Shape(Text.Name + " or " + Other.Name)
{
    public override Shape For(JsonKind kind) => kind == JsonKind.Text ? Text : Other;
}
