using System.Text.RegularExpressions;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>github</c> of a team.</summary>
internal static partial class GithubReader
{
    public static IssueTracker? Read(JsonView? view)
    {
        if (view?.Object() is not { } github)
            return null;
        var labels = github.OrDefault("labels").Items();
        return new(Repository(github["repository"]), [.. labels.Select(Label).OfType<string>()], Urls.Read(github["project"]), github["template"]?.Text());
    }

    private static string? Repository(JsonView? view) => view?.Text() switch
    {
        null => null,
        var text when RepositoryPattern().IsMatch(text) => text,
        _ => view.Expected<string>("an owner and a name with a slash between"),
    };

    private static string? Label(JsonView view)
    {
        if (view.Text() is not { } text)
            return null;
        foreach (var placeholder in Placeholder().Matches(text).Select(m => m.Value).Where(p => !IssueTracker.Placeholders.Contains(p)))
            view.Fault($"unknown placeholder {placeholder}{Hint.For(placeholder, IssueTracker.Placeholders, "known")}");
        return text;
    }

    [GeneratedRegex(Values.RepositoryPattern, RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryPattern();

    [GeneratedRegex(@"\{[^}]*\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
