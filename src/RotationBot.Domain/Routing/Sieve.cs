namespace RotationBot.Domain.Routing;

/// <summary>The phrases found in a text as they are reduced to those that speak, and why the others do not.</summary>
internal sealed class Sieve(List<Hit<Meaning>> found)
{
    private readonly List<LeftOut> leftOut = [];

    public List<Hit<Meaning>> Kept { get; private set; } = found;

    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    /// <param name="passed">Some of <see cref="Kept"/>, in its order.</param>
    public void Keep(List<Hit<Meaning>> passed, Func<Hit<Meaning>, Unheard> why)
    {
        var next = 0;
        foreach (var hit in Kept)
        {
            if (next < passed.Count && passed[next].First == hit.First && ReferenceEquals(passed[next].Meaning, hit.Meaning))
                next++;
            else
                leftOut.Add(new(hit, why(hit)));
        }
        Kept = passed;
    }
}
