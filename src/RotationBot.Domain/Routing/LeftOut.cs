namespace RotationBot.Domain.Routing;

/// <summary>Why words that the rules know said nothing in a message.</summary>
public enum Unheard
{
    Quoted,
    Code,

    /// <summary>Part of a longer phrase, which speaks instead.</summary>
    InLongerPhrase,

    /// <summary>Inside a phrase that its topic excludes.</summary>
    Excluded,

    /// <summary>The asker says that this is not it.</summary>
    RuledOut,

    /// <summary>Explained by the best topic: a circumstance there, or a keyword of both.</summary>
    SideWord,
}

/// <param name="Hit">What it would have meant.</param>
internal readonly record struct LeftOut(Hit<Meaning> Hit, Unheard Why);
