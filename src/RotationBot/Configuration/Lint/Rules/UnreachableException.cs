namespace RotationBot.Configuration.Lint.Rules;

/// <summary>An exception that never decides, because an earlier one always has or because one of its lists matches nothing.</summary>
internal sealed class UnreachableException : IRule
{
    public string Name => "unreachable-exception";

    public IEnumerable<Finding> Look(Outlook outlook) => outlook.Rulesets.SelectMany(r => Look(r.Exceptions));

    private IEnumerable<Finding> Look(IReadOnlyList<ExceptionPhrases> exceptions)
    {
        var earlier = new Dictionary<string, List<ExceptionPhrases>>();
        foreach (var exception in exceptions)
        {
            if (exception.Lists.FirstOrDefault(list => list.All(p => p.Forms.Count == 0)) is { } wordless)
                yield return Say(exception, $"none of its words reads as one (\"{wordless[0].Written}\"); write the words people use");
            else if (Candidates(earlier, exception).FirstOrDefault(e => AlwaysBeats(e, exception)) is { } winner)
                yield return Say(exception, $"\"{winner.Exception.Id}\" comes first and matches whenever it would; put it before that, or leave it out");
            foreach (var form in exception.Lists.SelectMany(Forms).Distinct())
                (earlier.TryGetValue(form, out var with) ? with : earlier[form] = []).Add(exception);
        }
    }

    private Finding Say(ExceptionPhrases exception, string why) =>
        new(Name, exception.Path, exception.Exception.Id, $"\"{exception.Exception.Id}\" never decides: {why}");

    /// <summary>Whoever beats it always has every form of one of its lists, so the first form as well.</summary>
    private static IEnumerable<ExceptionPhrases> Candidates(Dictionary<string, List<ExceptionPhrases>> earlier, ExceptionPhrases exception) =>
        exception.Lists.SelectMany(list => earlier.GetValueOrDefault(Forms(list).First(), [])).Distinct();

    private static bool AlwaysBeats(ExceptionPhrases earlier, ExceptionPhrases later) =>
        earlier.Lists.All(wanted => later.Lists.Any(given => Matches(wanted, given)));

    /// <summary>Whether anything that satisfies the one list satisfies the other.</summary>
    private static bool Matches(IReadOnlyList<Phrase> wanted, IReadOnlyList<Phrase> given)
    {
        var forms = wanted.Where(p => p.Exact is null).SelectMany(p => p.Forms).ToHashSet();
        return Forms(given).All(forms.Contains);
    }

    private static IEnumerable<string> Forms(IReadOnlyList<Phrase> list) => list.SelectMany(p => p.Forms);
}
