namespace RotationBot.Configuration.Lint.Rules;

/// <summary>An exception that never decides, because an earlier one always has or because one of its lists matches nothing.</summary>
internal sealed class UnreachableException : IRule
{
    public string Name => "unreachable-exception";

    public IEnumerable<Finding> Look(Outlook outlook) => outlook.Rulesets.SelectMany(r => Look(r.Exceptions));

    private IEnumerable<Finding> Look(IReadOnlyList<ExceptionPhrases> exceptions)
    {
        var earlier = new EarlierExceptions(exceptions);
        foreach (var exception in exceptions)
        {
            if (exception.Lists.FirstOrDefault(list => list.All(p => p.Forms.Count == 0)) is { } wordless)
                yield return Say(exception, $"none of its words reads as one (\"{wordless[0].Written}\"); write the words people use");
            else if (earlier.AlwaysBefore(exception) is { } winner)
                yield return Say(exception, $"\"{winner.Exception.Id}\" comes first and matches whenever it would; put it before that, or leave it out");
            else
                earlier.Add(exception);
        }
    }

    private Finding Say(ExceptionPhrases exception, string why) =>
        new(Name, exception.Path, exception.Exception.Id, $"\"{exception.Exception.Id}\" never decides: {why}");
}
