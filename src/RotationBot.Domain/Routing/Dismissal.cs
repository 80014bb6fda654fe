using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>Whether the asker rules a subject out: "not a Kubernetes or deploy problem", "pods are healthy and Grafana is green".</summary>
/// <remarks>
/// A bare "not" or "no" rules nothing out: "not syncing" and "no access" are what people complain of. So "not" needs an
/// article or the like ("not a", "not about", "nothing to do with"), and praise must be without a limit ("fine on
/// small repos" is a complaint about the others).
/// </remarks>
internal static class Dismissal
{
    // Looking further would read another sentence, and must not make a long text slow.
    private const int Reach = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators = Set("not isn isnt wasn wasnt aren arent doesn doesnt nothing");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set("a an the about with by of because due related");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeOpeners = Set("t to do be seem look like caused really just problem issue question");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Praise = Set("fine healthy green ok okay unaffected");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforePraise =
        Set("is are was were s look looks seem seems work works working run runs running all both still also perfectly totally completely just");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limits = Set("on for in with when until till if only at except unless after before to grained tuned");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = Set("or nor and");

    /// <param name="hits">In the order of the text.</param>
    /// <returns>First and last word of each phrase that is ruled out, alone or with the list it stands in.</returns>
    public static HashSet<(int First, int Last)> In(Words words, IEnumerable<Hit<Meaning>> hits)
    {
        List<(int First, int Last)> phrases = [.. hits.Select(hit => (hit.First, hit.Last)).Distinct()];
        var goesOn = WhereListsGoOn(words, phrases);
        var ruledOut = new HashSet<(int, int)>();
        for (int start = 0, end; start < phrases.Count; start = end)
        {
            for (end = start + 1; goesOn[end - 1]; end++) { }
            if (IsDenied(words, phrases[start].First) || IsPraised(words, phrases[end - 1].Last))
                ruledOut.UnionWith(phrases[start..end]);
        }
        return ruledOut;
    }

    /// <summary>"Kubernetes, Docker or deploy": a list is what ends with "or"; a comma alone may begin something new.</summary>
    private static bool[] WhereListsGoOn(Words words, List<(int First, int Last)> phrases)
    {
        var goesOn = new bool[phrases.Count];
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            var last = phrases[i].Last;
            goesOn[i] = (phrases[i + 1].First - last) switch
            {
                1 => goesOn[i + 1] && IsClose(words, last),
                2 => Links.Contains(words.Folded(last + 1, last + 1)) && IsClose(words, last) && IsClose(words, last + 1),
                _ => false,
            };
        }
        return goesOn;
    }

    private static bool IsDenied(Words words, int first)
    {
        var opened = false;
        for (var at = first; at > 0 && words[at].Joined && first - at < Reach; at--)
        {
            var before = words.Folded(at - 1, at - 1);
            if (opened && Negators.Contains(before))
                return true;
            if (!Openers.Contains(before) && !BeforeOpeners.Contains(before))
                return false;
            opened |= Openers.Contains(before);
        }
        return false;
    }

    private static bool IsPraised(Words words, int last)
    {
        for (var at = last + 1; at < words.Count && words[at].Joined && at - last <= Reach; at++)
        {
            var word = words.Folded(at, at);
            if (Praise.Contains(word))
                return !words.IsFollowedBy(at, '?') && !IsLimited(words, at);
            if (!BeforePraise.Contains(word))
                return false;
        }
        return false;
    }

    private static bool IsLimited(Words words, int at) =>
        at + 1 < words.Count && words[at + 1].Joined && Limits.Contains(words.Folded(at + 1, at + 1));

    private static bool IsClose(Words words, int index) => words.Between(index, index + 1).Trim(' ') is "" or "," or "/";

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
