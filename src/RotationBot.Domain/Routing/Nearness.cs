namespace RotationBot.Domain.Routing;

/// <summary>Which words of an exception stand near enough to the others it asks for.</summary>
internal static class Nearness
{
    public static IEnumerable<Hit<Meaning.Satisfies>> Of(RoutingException exception, IReadOnlyList<Hit<Meaning.Satisfies>> hits)
    {
        if (exception.Near is not { } near)
            return hits;
        var ordered = hits.OrderBy(hit => hit.First).ToList();
        var behind = Distances(ordered, exception.AllOf.Count, (hit, other) => hit.First - other.Last - 1);
        var ahead = Distances([.. Enumerable.Reverse(ordered)], exception.AllOf.Count, (hit, other) => other.First - hit.Last - 1);
        return ordered.Where((_, i) => Enumerable.Range(0, exception.AllOf.Count).All(list => Math.Min(behind[i][list], ahead[^(i + 1)][list]) <= near));
    }

    /// <summary>From each hit to the last one before it of each list. One look at each hit, so that a long text stays cheap.</summary>
    private static List<int[]> Distances(List<Hit<Meaning.Satisfies>> hits, int lists, Func<Hit<Meaning.Satisfies>, Hit<Meaning.Satisfies>, int> between)
    {
        var last = new Hit<Meaning.Satisfies>?[lists];
        return hits.ConvertAll(hit =>
        {
            last[hit.Meaning.List] = hit;
            return Array.ConvertAll(last, other => other is null ? int.MaxValue : between(hit, other.Value));
        });
    }
}
