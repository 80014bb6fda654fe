using System.Collections.Frozen;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>
/// Finds the customer's name where a text plainly says that it is one: <c>customer Acme</c>, <c>customer: Acme Corp</c>,
/// <c>Acme Corp (customer)</c>, the label <c>customer/acme</c>. A wrong name is worse than none.
/// </summary>
/// <param name="isSubject">Whether these words are what people ask about, and so no name ("customer Kubernetes cluster").</param>
internal sealed class CustomerReader(Func<string, bool> isSubject)
{
    private const int MostWords = 3;

    // Behind "customer" these begin a sentence, or say which thing of the customer's is meant.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = (
        "a an the their they them he she it its i we you our your this that these those there what who which when where why how if since after before while " +
        "as at by for from in of on to with without and or but not no is are was were has have had can cannot could would should will does did do " +
        "uses using use used runs running run wants wanted needs needed asks asked says said sees saw gets getting got reports reported tries tried trying " +
        "cannot hit hits sent just also now still again only all some any please thanks hi hello fyi re yes yep ok okay sure done great cool nice good perfect right correct exactly agreed maybe noted thx cheers today yesterday tomorrow " +
        "success support engineering engineer engineers service services care experience team facing id ids ticket tickets issue issues case cases question " +
        "environment instance deployment cluster site account accounts user users admin admins data docs name names number label labels request requests " +
        "escalation escalations partner vendor employee tenant prospect monday tuesday wednesday thursday friday saturday sunday").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="asked">The name was asked for: a message that is nothing but a name gives it.</param>
    public string? Read(Words words, bool asked) => (asked ? Alone(words) : null) ?? Read(words, Voice.Own) ?? Read(words, Voice.Quoted);

    private string? Read(Words words, Voice voice)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Voice == voice && words.Folded(i, i) is "customer" && (Label(words, i) ?? Behind(words, i) ?? Ahead(words, i)) is { } name && !IsThing(name))
                return name;
        }
        return null;
    }

    private string? Alone(Words words) =>
        words.Count is > 0 and <= MostWords && NameFrom(words, 0) is { } name && name.Last == words.Count - 1 && !IsThing(name.Text) ? name.Text : null;

    // "customer/acme-corp", not the folder of a path
    private static string? Label(Words words, int index)
    {
        var first = index + 1;
        if (first >= words.Count || words.Between(index, first) is not "/" || words.SignBefore(index) is '/' or '-' or '_' || NoNames.Contains(words.Folded(first, first)))
            return null;
        var last = first;
        while (last + 1 < words.Count && words.Between(last, last + 1) is "-" or "_")
            last++;
        return words.SignAfter(last) is '/' || !IsLabel(words, index) ? null : words.Spelled(first, last).ToString();
    }

    /// <summary>In prose "customer/vendor" means either; a label stands in backticks, behind that word, or for itself.</summary>
    private static bool IsLabel(Words words, int index) =>
        index == 0 || !words[index].Joined || words.SignBefore(index) is '`' || words.Folded(index - 1, index - 1) is "label" or "labels" or "labelled" or "labeled" or "rfh";

    // "customer Acme", "customer: Acme Corp", "customer (Acme)"
    private static string? Behind(Words words, int index)
    {
        if (index + 1 >= words.Count || NameFrom(words, index + 1) is not { } name)
            return null;
        var between = words.Between(index, index + 1).Trim();
        if (between is ":" or "=")
            return name.Text;
        if (between is "(")
            return words.SignAfter(name.Last) is ')' ? name.Text : null;
        if (!between.IsEmpty || !words[index + 1].Joined || IsShouted(words, index + 1, name.Last))
            return null;
        return IsLower(words, index) || GoesOn(words, name.Last) ? name.Text : null;
    }

    // "Acme Corp (customer)"
    private static string? Ahead(Words words, int index)
    {
        if (index == 0 || words.SignBefore(index) is not '(' || words.SignAfter(index) is not ')' || words.Between(index - 1, index).Trim() is not "(")
            return null;
        var first = index;
        while (first > 0 && index - first < MostWords && IsNamePart(words, first - 1) && (first == index || IsSpace(words, first - 1)))
            first--;
        return first == index ? null : words.Spelled(first, index - 1).ToString();
    }

    /// <summary>Up to three words that begin with a capital; four and more are a headline.</summary>
    private static (string Text, int Last)? NameFrom(Words words, int first)
    {
        if (!IsNamePart(words, first) || words[first].End - words[first].Start < 2)
            return null;
        var last = first;
        while (last + 1 < words.Count && last - first < MostWords && IsSpace(words, last) && IsNamePart(words, last + 1))
            last++;
        return last - first < MostWords ? (words.Spelled(first, last).ToString(), last) : null;
    }

    private static bool IsNamePart(Words words, int index) => char.IsUpper(words.Spelled(index, index)[0]) && !NoNames.Contains(words.Folded(index, index));

    private static bool IsSpace(Words words, int index) => words.Between(index, index + 1) is " " or "-" or " & ";

    private static bool IsLower(Words words, int index) => char.IsLower(words.Spelled(index, index)[0]);

    /// <summary>"Customer Acme is on 5.2", where "Customer Login Fails" is a headline.</summary>
    private static bool GoesOn(Words words, int last) => last + 1 < words.Count && words[last + 1].Joined && IsLower(words, last + 1);

    // "customer SAML login", "CUSTOMER CANNOT LOG IN"
    private static bool IsShouted(Words words, int first, int last)
    {
        foreach (var c in words.Spelled(first, last))
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }

    private bool IsThing(string name)
    {
        var words = WordReader.Read(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (OtherProducts.IsOne(words, i))
                return true;
        }
        return isSubject(name);
    }
}
