namespace RotationBot.Domain.Routing;

/// <summary>A phrase that lies inside a longer one says nothing of its own: "code monitoring" is not "monitoring".</summary>
internal static class LongestWins
{
    /// <param name="hits">In the order <see cref="PhraseIndex{T}.Find"/> gives them.</param>
    public static List<Hit<T>> Of<T>(IEnumerable<Hit<T>> hits)
    {
        var kept = new List<Hit<T>>();
        var (coverFirst, coverLast) = (-1, -1);
        foreach (var hit in hits)
        {
            if (hit.Last <= coverLast && (hit.First, hit.Last) != (coverFirst, coverLast))
                continue;
            kept.Add(hit);
            (coverFirst, coverLast) = (hit.First, hit.Last);
        }
        return kept;
    }
}
