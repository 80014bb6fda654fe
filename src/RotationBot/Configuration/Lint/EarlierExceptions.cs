namespace RotationBot.Configuration.Lint;

/// <summary>Finds the exception that has always decided before a later one is asked, without comparing each with each.</summary>
/// <param name="all">Of one ruleset.</param>
internal sealed class EarlierExceptions(IReadOnlyList<ExceptionPhrases> all)
{
    private readonly Dictionary<string, int> frequency = all.SelectMany(e => e.Lists).SelectMany(Forms).GroupBy(f => f).ToDictionary(f => f.Key, f => f.Count());
    private readonly Dictionary<string, List<Earlier>> byForm = [];

    /// <summary>Under its rarest list alone: whatever it beats has a list within that one as well.</summary>
    public void Add(ExceptionPhrases exception)
    {
        var lists = exception.Lists.Select(Wanted).ToList();
        foreach (var form in lists.MinBy(list => list.Select(f => frequency[f]).DefaultIfEmpty(0).Max())!)
            (byForm.TryGetValue(form, out var with) ? with : byForm[form] = []).Add(new(exception, lists));
    }

    /// <summary>An earlier exception that matches whatever this one would; null: none.</summary>
    public ExceptionPhrases? AlwaysBefore(ExceptionPhrases exception)
    {
        var lists = exception.Lists.Select(l => Forms(l).ToList()).ToList();
        return lists.SelectMany(list => byForm.GetValueOrDefault(list.MinBy(f => frequency[f])!, []))
            .FirstOrDefault(e => e.Lists.All(wanted => lists.Any(given => given.All(wanted.Contains))))?.Exception;
    }

    private static IEnumerable<string> Forms(IReadOnlyList<Phrase> list) => list.SelectMany(p => p.Forms);

    /// <summary>Without what counts in one spelling only: that another phrase has the same form is not enough there.</summary>
    private static HashSet<string> Wanted(IReadOnlyList<Phrase> list) => [.. Forms([.. list.Where(p => p.Exact is null)])];

    private sealed record Earlier(ExceptionPhrases Exception, IReadOnlyList<HashSet<string>> Lists);
}
