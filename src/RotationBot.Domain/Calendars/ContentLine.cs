using System.Text;

namespace RotationBot.Domain.Calendars;

/// <summary>One property of an iCalendar text.</summary>
internal static class ContentLine
{
    /// <summary>Of a line as it is sent, in UTF-8, its end left out.</summary>
    private const int MostOctets = 75;

    private const string End = "\r\n";

    /// <summary>A long line goes on after a line end and a space; no character is cut in two.</summary>
    public static void Append(StringBuilder text, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append(End).Append(' ');
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append(End);
    }

    /// <summary>Words as a value: what has a meaning there is escaped, and what cannot stand there becomes a space.</summary>
    public static string Escape(string words)
    {
        var value = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            value.Append(letter switch
            {
                '\n' => @"\n",
                '\\' or ',' or ';' => $@"\{letter}",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }
        return value.ToString();
    }
}
