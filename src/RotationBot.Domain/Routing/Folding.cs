using System.Globalization;

namespace RotationBot.Domain.Routing;

/// <summary>
/// Makes spellings that people take for the same equal: case, full-width letters, accents.
/// Written out because the host runs without culture data, where <c>string.Normalize</c> leaves everything as it is.
/// </summary>
internal static class Folding
{
    private const char FirstAccented = '\u00e0';

    // The letters from U+00E0 to U+017F without their accents, position by position.
    private const string Plain =
        "aaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static char Fold(char c)
    {
        if (c < 128)
            return char.ToLowerInvariant(c);
        if (c is >= '\uff01' and <= '\uff5e')
            c = (char)(c - 0xfee0);
        c = char.ToLowerInvariant(c);
        return c >= FirstAccented && c - FirstAccented < Plain.Length ? Plain[c - FirstAccented] : c;
    }

    /// <summary>Marks and joiners that stand inside a word without being part of its spelling.</summary>
    public static bool IsSilent(char c) =>
        c >= '\u00ad' && (c is '\u00ad' or (>= '\u200b' and <= '\u200d') or '\ufeff'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || IsSilent(c);

    /// <summary>
    /// A letter of a script that puts no spaces between words (Chinese, Japanese, Thai...). Each is read as a word of
    /// its own, so that a word of such a script is a phrase, and a Latin word beside it stays whole.
    /// </summary>
    public static bool IsUnspaced(char c) => c >= '\u0e00' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;
}
