using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>Whether the asker rules a subject out: "not a Kubernetes or deploy problem", "pods are healthy and Grafana is green", "no trouble with login".</summary>
/// <remarks>
/// A bare "not" or "no" rules nothing out: "not syncing" and "no access" are what people complain of. So "not" needs an
/// article or the like ("not a", "not about", "nothing to do with") or must end a contrast ("the series, not Grafana"),
/// and praise must be without a limit ("fine on small repos" is a complaint about the others).
/// </remarks>
internal static class Dismissal
{
    // Looking further would read another sentence, and must not make a long text slow.
    private const int Reach = 6;

    // "nothing to do with our server metrics"
    private const int MostBetween = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators = Set("not isn isnt wasn wasnt aren arent doesn doesnt nothing");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set("a an the about with by of because due related");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeOpeners = Set("t to do be seem look like caused really just problem issue question");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Troubles = Set("trouble troubles problem problems issue issues error errors difficulty difficulties");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nobody = Set("no nobody none without zero never");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeTroubles = Set("has have had having any see sees with in");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Praise = Set("fine healthy green ok okay unaffected valid works normal normally correctly");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PraiseOfDoing = Set("fine ok okay normally correctly");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforePraise =
        Set("is are was were s look looks seem seems work works working run runs running all both still also perfectly totally completely just");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limits = Set("on for in with when until till if only at except unless after before to grained tuned again because since");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blamed = Set("problem issue cause culprit reason question point");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Set("thing things problem problems issue issues question questions topic matter involved here there at");
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
            var (first, last) = (phrases[start].First, phrases[end - 1].Last);
            if (IsDenied(words, first) || IsWithoutTrouble(words, first) || IsNoneOfIt(words, first, last) || IsContrast(words, first, last) || IsPraised(words, last) || IsCleared(words, last))
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
        var passed = 0;
        for (var at = first; at > 0 && words[at].Joined && first - at < Reach; at--)
        {
            var before = words.Folded(at - 1, at - 1);
            if (opened && Negators.Contains(before))
                return true;
            if (Openers.Contains(before))
                opened = passed == 0 || before is "with" or "about";
            else if (!BeforeOpeners.Contains(before) && (opened || ++passed > MostBetween))
                return false;
        }
        return false;
    }

    /// <summary>"no licence thing", "no Cody at this account".</summary>
    private static bool IsNoneOfIt(Words words, int first, int last) =>
        first > 0 && words[first].Joined && words.Folded(first - 1, first - 1).SequenceEqual("no")
        && last + 1 < words.Count && words[last + 1].Joined && Things.Contains(words.Folded(last + 1, last + 1));

    /// <summary>"nobody has trouble logging in", "no problems with search".</summary>
    private static bool IsWithoutTrouble(Words words, int first)
    {
        var trouble = false;
        for (var at = first; at > 0 && words[at].Joined && first - at < Reach; at--)
        {
            var before = words.Folded(at - 1, at - 1);
            if (trouble && Nobody.Contains(before))
                return true;
            if (Troubles.Contains(before))
                trouble = true;
            else if (!BeforeTroubles.Contains(before))
                return false;
        }
        return false;
    }

    /// <summary>"the series backfill, not Grafana", "it's not SAML": at the end of its clause.</summary>
    private static bool IsContrast(Words words, int first, int last)
    {
        var not = first - 1;
        if (not < 1 || !words[first].Joined || !words.Folded(not, not).SequenceEqual("not") || (last + 1 < words.Count && words[last + 1].Joined))
            return false;
        return words[not].Joined ? IsItIs(words, not) : words.Between(not - 1, not).Trim(' ') is "," or "-" or "(" or "\u2013" or "\u2014" or ", (";
    }

    private static bool IsItIs(Words words, int not) =>
        not > 1 && words[not - 1].Joined && words.Folded(not - 2, not - 1) is "it s" or "it is" or "that s" or "this is" or "that is" or "its not";

    private static bool IsPraised(Words words, int last)
    {
        for (var at = last + 1; at < words.Count && words[at].Joined && at - last <= Reach; at++)
        {
            var word = words.Folded(at, at);
            if (Praise.Contains(word) && !GoesOn(words, at))
                return !words.IsFollowedBy(at, '?') && !IsLimited(words, at);
            if (!BeforePraise.Contains(word))
                return at == last + 1 && IsDoneWell(words, at);
        }
        return false;
    }

    /// <summary>"works fine": the last word of the praise decides.</summary>
    private static bool GoesOn(Words words, int at) =>
        at + 1 < words.Count && words[at + 1].Joined && (Praise.Contains(words.Folded(at + 1, at + 1)) || BeforePraise.Contains(words.Folded(at + 1, at + 1)));

    /// <summary>"repos sync fine", "pages load ok".</summary>
    private static bool IsDoneWell(Words words, int verb) =>
        verb + 1 < words.Count && words[verb + 1].Joined && PraiseOfDoing.Contains(words.Folded(verb + 1, verb + 1))
        && !words.IsFollowedBy(verb + 1, '?') && !IsLimited(words, verb + 1);

    /// <summary>"Kubernetes isn't the problem".</summary>
    private static bool IsCleared(Words words, int last)
    {
        var denied = false;
        for (var at = last + 1; at < words.Count && words[at].Joined && at - last <= Reach; at++)
        {
            var word = words.Folded(at, at);
            if (Negators.Contains(word))
                denied = true;
            else if (denied && Blamed.Contains(word))
                return true;
            else if (word is not ("is" or "are" or "was" or "were" or "s" or "t" or "the" or "a" or "here" or "really" or "probably"))
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
