using System.Text.RegularExpressions;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Ids are lower-case words with hyphens: <c>delivery-support</c>, <c>engineer-3</c>.</summary>
internal static partial class Ids
{
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string Rule = "an id has lower-case letters, digits and single hyphens only";

    public static bool Valid(string id) => Whole().Match(id) is { Success: true } match && match.Length == id.Length; // else "$" would let a line end pass

    /// <summary>Names the fault at the view if the id is none.</summary>
    public static bool Check(string id, JsonView view)
    {
        if (Valid(id))
            return true;
        view.Fault($"\"{id}\" is no id: {Rule}");
        return false;
    }

    /// <summary>Reads an id that is given as a value.</summary>
    public static string? Read(JsonView? view) => view?.Text() is { } id && Check(id, view) ? id : null;

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
