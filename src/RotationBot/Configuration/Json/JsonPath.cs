using System.Globalization;

namespace RotationBot.Configuration.Json;

/// <summary>How places in the file are written: <c>teams.set.leads[0]</c>; a key with other signs than letters, digits, <c>-</c>, <c>_</c> and <c>$</c> as <c>people["a b"]</c>.</summary>
internal static class JsonPath
{
    public static string Key(string parent, string key)
    {
        if (key.Length == 0 || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '$'))
            return $"{parent}[\"{key}\"]";
        return parent.Length == 0 ? key : parent + "." + key;
    }

    public static string Item(string parent, int index) => parent + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>A path that was made below <paramref name="parent"/>, seen from the whole file.</summary>
    public static string Below(string parent, string path)
    {
        if (path.Length == 0 || parent.Length == 0)
            return parent + path;
        return path[0] == '[' ? parent + path : parent + "." + path;
    }

    public static bool IsInside(string path, string outer) =>
        outer.Length > 0 && path.Length > outer.Length && path.StartsWith(outer, StringComparison.Ordinal) && (path[outer.Length] is '.' or '[');
}
