using System.Globalization;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>A number of two or three parts, where it stands: <c>5.2</c>, <c>v5.2.3</c>, <c>9.5.1-rc.1</c>. Neither a date nor an IP address.</summary>
/// <param name="Tells">Three parts or a v: hardly anything but a version is written so.</param>
internal readonly record struct VersionNumber(int First, int Last, bool Tells)
{
    private const int MostDigits = 4;

    /// <summary>A first or last part from here on is a year.</summary>
    private const int FirstYear = 1900;

    public string Text(Words words) => words.Spelled(First, Last).TrimStart("vV").ToString();

    public static VersionNumber? At(Words words, int first)
    {
        var spelled = words.Spelled(first, first);
        var prefixed = spelled.Length > 1 && spelled[0] is 'v' or 'V';
        if (Part(prefixed ? spelled[1..] : spelled) is not { } head || words.SignBefore(first) is '.')
            return null;
        var (last, parts, tail) = (first, 1, head);
        while (last + 1 < words.Count && words.Between(last, last + 1) is "." && Part(words.Spelled(last + 1, last + 1)) is { } next)
            (last, parts, tail) = (last + 1, parts + 1, next);
        if (parts is < 2 or > 3 || head >= FirstYear || tail >= FirstYear || IsGlued(words, last) || words.SignAfter(last) is ':')
            return null;
        return new(first, WithSuffix(words, last), parts == 3 || prefixed);
    }

    private static int? Part(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostDigits && text.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>"5.2GB", "1.2.three": something goes on right behind it.</summary>
    private static bool IsGlued(Words words, int last) =>
        last + 1 < words.Count && words.Between(last, last + 1) is "" or "." && words.Spelled(last + 1, last + 1) is not ("x" or "X");

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "alpha" or "beta" or "pre" || (word.StartsWith("rc") && word.Length <= 4);

    // "-rc.1", "-rc2", "-beta"
    private static int WithSuffix(Words words, int last)
    {
        if (last + 1 >= words.Count || words.Between(last, last + 1) is not "-" || !IsSuffix(words.Folded(last + 1, last + 1)))
            return last;
        return last + 2 < words.Count && words.Between(last + 1, last + 2) is "." && Part(words.Spelled(last + 2, last + 2)) is not null ? last + 2 : last + 1;
    }
}
