using System.Text;

namespace RotationBot.Store.Json;

internal static class WellFormed
{
    /// <summary>The text with every unpaired surrogate replaced by U+FFFD.</summary>
    public static string Text(string text) =>
        text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 ? text : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
}
