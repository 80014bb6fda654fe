namespace RotationBot.Configuration.Shapes;

/// <summary>A key of an object.</summary>
/// <param name="About">One or two sentences on what it means.</param>
internal sealed record Key(string Name, Shape Value, string About)
{
    public bool IsRequired { get; private init; }

    public bool IsAlwaysRequired => IsRequired && Kinds.Count == 0;

    /// <summary>The value that holds where the key is left out, as JSON.</summary>
    public string? Default { get; private init; }

    /// <summary>The same in words, where no value says it.</summary>
    public string? Otherwise { get; private init; }

    /// <summary>A value, as JSON.</summary>
    public string? Example { get; init; }

    /// <summary>Which kinds of the object have the key; empty: every one. See <see cref="ObjectShape.Kinds"/>.</summary>
    public IReadOnlyList<string> Kinds { get; private init; } = [];

    /// <param name="about">Left out: what the objects are that stand there.</param>
    public static Key Required(string name, Shape value, string? about = null) => new(name, value, about ?? value.About) { IsRequired = true };

    /// <param name="about">Left out: what the objects are that stand there.</param>
    public static Key Optional(string name, Shape value, string? about = null, string? @default = null, string? otherwise = null) =>
        new(name, value, about ?? value.About) { Default = @default, Otherwise = otherwise };

    public Key Of(params string[] kinds) => this with { Kinds = kinds };

    public bool IsOf(string? kind) => Kinds.Count == 0 || Kinds.Contains(kind);
}
