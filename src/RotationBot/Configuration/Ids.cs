using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Ids are lower-case words with hyphens: <c>delivery-support</c>, <c>engineer-3</c>.</summary>
internal static class Ids
{
    private const string Rule = "an id has lower-case letters, digits and single hyphens only";

    public static bool Valid(string id) =>
        id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

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
}
