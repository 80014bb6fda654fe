using System.Collections.Frozen;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>
/// Finds which version of the organisation's own product a text is about: behind the product's name, or where its words
/// say that a version follows ("on 5.2", "upgraded to 5.2.3"). A number near another product's name is that one's.
/// </summary>
/// <param name="products">The names of what the organisation makes.</param>
internal sealed class VersionReader(IReadOnlyList<string> products)
{
    /// <summary>How many words before a number may say whose it is.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cues = Set("on version ver v running runs run to in using with after for of");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeakCues = Set("from since");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnswerCues = Set("is s its are re have has it they at");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Set("version release upgrade update build patch");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Set("the a an this that their our new latest upcoming next last");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = Set("about around roughly approximately least");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set(
        "s sec secs second seconds ms millisecond milliseconds m min mins minute minutes h hr hrs hour hours d day days week weeks month months " +
        "b kb mb gb tb pb kib mib gib tib bytes k million billion x times percent pct cores core cpu cpus vcpu vcpus ghz mhz rps qps am pm uhr " +
        "usd eur dollars users repos repositories requests points stars");

    private static readonly string[] MovingWords = ["upgrad", "updat", "migrat", "mov", "bump", "downgrad", "roll"];

    private readonly string[] own = [.. products.Select(WordReader.Read).Where(w => w.Count > 0).Select(w => w.Folded(0, w.Count - 1).ToString())];

    /// <param name="asked">The version was asked for: a number that begins the message is it.</param>
    public string? Read(Words words, bool asked) => Read(words, Voice.Own, asked) ?? Read(words, Voice.Quoted, asked);

    private string? Read(Words words, Voice voice, bool asked)
    {
        string? weak = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Voice != voice || VersionNumber.At(words, i) is not { } number)
                continue;
            if (!IsMeasure(words, number))
            {
                var strength = Strength(words, number, asked);
                if (strength > 1)
                    return number.Text(words);
                weak ??= strength == 1 ? number.Text(words) : null;
            }
            i = number.Last;
        }
        return weak;
    }

    /// <summary>2: it is the version; 1: it may be an older one; 0: it is something else.</summary>
    private int Strength(Words words, VersionNumber number, bool asked)
    {
        var before = number.First - 1;
        if (before >= 0 && IsOwn(words, before) && words.Between(before, number.First).Length <= 2)
            return 2;
        if (IsOfAnother(words, number.First))
            return 0;
        if (before < 0 || !words[number.First].Joined)
            return number.Tells || asked ? 2 : 0;
        if (before > 0 && Fillers.Contains(words.Folded(before, before)) && words[before].Joined)
            before--;
        var cue = words.Folded(before, before);
        if (WeakCues.Contains(cue))
            return cue is "since" || number.Tells || Moves(words, before) ? 1 : 0;
        if (Cues.Contains(cue) || (asked && AnswerCues.Contains(cue)))
            return IsPlausible(words, before, number) ? 2 : 0;
        if (cue is "is" && before > 0 && words.Folded(before - 1, before - 1) is "version")
            return 2;
        return Articles.Contains(cue) && (IsNoun(words, number.Last + 1) || (number.Tells && IsNoun(words, number.Last + 2))) ? 2 : 0;
    }

    // "the 5.2 upgrade", "the 9.5.1 dot release"
    private static bool IsNoun(Words words, int index) => index < words.Count && words[index].Joined && Nouns.Contains(words.Folded(index, index));

    private static bool IsPlausible(Words words, int cue, VersionNumber number) => words.Folded(cue, cue) switch
    {
        "to" => Moves(words, cue),
        "with" or "using" or "at" or "for" or "of" => number.Tells,
        "version" or "ver" => cue == 0 || !words[cue].Joined || !IsName(words, cue - 1),
        _ => true,
    };

    /// <summary>Whether another product is named in the same breath, and none of the organisation's own after it.</summary>
    private bool IsOfAnother(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= Reach; i--)
        {
            if (i < first - 1 && !words[i + 1].Joined)
                return false;
            if (IsOwn(words, i))
                return false;
            if (OtherProducts.IsOne(words, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the organisation's products is named with this word as the last of its name.</summary>
    private bool IsOwn(Words words, int last)
    {
        foreach (var name in own)
        {
            var first = last - name.AsSpan().Count(' ');
            if (first >= 0 && words.Folded(first, last).SequenceEqual(name))
                return true;
        }
        return false;
    }

    private static bool Moves(Words words, int cue)
    {
        for (var i = cue; i >= 0 && cue - i <= Reach; i--)
        {
            if (MovingWords.Any(words.Folded(i, i).ToString().StartsWith))
                return true;
        }
        return false;
    }

    // "Okta version 7.1"
    private static bool IsName(Words words, int index) => index > 0 && words[index].Joined && char.IsUpper(words.Spelled(index, index)[0]);

    private static bool IsMeasure(Words words, VersionNumber number) =>
        words.SignBefore(number.First) is '$' or '€' or '£' or '#' or ':' or '@' or '=' or '/' or '-' or '_' or '\\' or '.'
        || words.SignAfter(number.Last) is '%' or '/' or '@'
        || (number.Last + 1 < words.Count && words[number.Last + 1].Joined && Units.Contains(words.Folded(number.Last + 1, number.Last + 1)));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
