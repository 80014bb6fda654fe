using System.Buffers;
using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>The search filters that rules speak of, by name: <c>lang:</c> in <c>lang:go</c>. What is searched for is not what is talked about.</summary>
internal sealed class SearchFilters
{
    public static readonly SearchFilters None = new([]);

    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n`");

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly int _longest;

    private SearchFilters(IReadOnlyList<string> names)
    {
        _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = names.Select(name => name.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether a keyword means a filter (<c>lang:</c>).</summary>
    public static bool IsOne(string keyword) => keyword.Length > 1 && keyword[^1] == ':' && keyword.AsSpan()[..^1].IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <param name="phrases">Whatever the rules look for.</param>
    public static SearchFilters Of(IEnumerable<string> phrases) => new([.. phrases.Where(IsOne).Select(phrase => phrase[..^1]).Distinct()]);

    /// <returns>Length 0: there is none at the beginning of the text.</returns>
    public Filter At(ReadOnlySpan<char> text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var reach = text[start..Math.Min(text.Length, start + _longest + 1)];
        var name = reach.IndexOf(':');
        if (name <= 0 || !_names.Contains(reach[..name]))
            return default;
        var end = start + name + 1;
        var value = LengthOfValue(text[end..]);
        return value == 0 ? default : new Filter(start, end, end + value);
    }

    /// <summary>Up to the next space, or the end of the line where the value is quoted.</summary>
    private static int LengthOfValue(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] is '"' or '\'' && text[1..].IndexOfAny(text[0], '\n') is >= 0 and var close && text[close + 1] == text[0])
            return close + 2;
        var length = text.IndexOfAny(EndOfValue);
        return length < 0 ? text.Length : length;
    }

    /// <param name="NameEnd">Behind the colon.</param>
    /// <param name="Length">Of the whole filter with its value.</param>
    public readonly record struct Filter(int NameStart, int NameEnd, int Length);
}
