using System.Globalization;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>Half a character escaped in JSON (<c>\ud83d</c> alone) is nothing a text can hold; it becomes the replacement character.</summary>
internal static class LoneSurrogates
{
    private const string Replacement = @"\ufffd";
    private static readonly int EscapeLength = Replacement.Length;

    /// <returns>Null: there was nothing to mend.</returns>
    public static string? Mend(string json)
    {
        var mended = json.ToCharArray();
        var found = false;
        for (var i = json.IndexOf('\\'); i >= 0 && i + 1 < json.Length; i = json.IndexOf('\\', i))
        {
            var unit = Unit(json, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(json, i + EscapeLength)))
            {
                i += 2 * EscapeLength;
                continue;
            }

            if (char.IsSurrogate(unit))
            {
                Replacement.CopyTo(mended.AsSpan(i));
                found = true;
            }

            i += 2;
        }

        return found ? new string(mended) : null;
    }

    private static char Unit(string json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
