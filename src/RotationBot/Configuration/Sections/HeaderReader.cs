using System.Text.RegularExpressions;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>headers</c> of a rota: which channels show it, and how.</summary>
internal static partial class HeaderReader
{
    private const string Until = ".until";

    public static IReadOnlyList<HeaderTemplate> Headers(JsonView view, RotaId rota, IReadOnlySet<RoleName> roles, Declared declared)
    {
        var headers = new List<HeaderTemplate>();
        foreach (var item in view.Items())
        {
            if (Header(item, rota, roles, declared) is not { } header)
                continue;
            if (headers.Any(h => h.Channel == header.Channel))
                item.Fault($"the channel \"{header.Channel.Value}\" shows this rota already");
            headers.Add(header);
        }
        return headers;
    }

    private static HeaderTemplate? Header(JsonView view, RotaId rota, IReadOnlySet<RoleName> roles, Declared declared)
    {
        if (view.Object() is not { } header)
            return null;
        var channel = declared.Channel(header["channel"]);
        if (header["template"] is not { } template || template.Text() is not { } text || !Checked(template, text, roles) || channel is null)
            return null;
        return new HeaderTemplate(channel.Value, rota, text);
    }

    private static bool Checked(JsonView view, string text, IReadOnlySet<RoleName> roles)
    {
        if (!text.StartsWith(HeaderMarker.Words, StringComparison.Ordinal))
            view.Fault($"a header's template begins with \"{HeaderMarker.Words}\": that is how the bot knows its own part");
        if (Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            view.Fault("a brace is not closed, or opened twice; a placeholder is written {role} or {role.until}");
        foreach (var name in Placeholder().Matches(text).Select(m => m.Groups[1].Value))
            CheckRole(view, name, roles);
        return true;
    }

    private static void CheckRole(JsonView view, string placeholder, IReadOnlySet<RoleName> roles)
    {
        var name = placeholder.EndsWith(Until, StringComparison.Ordinal) ? placeholder[..^Until.Length] : placeholder;
        if (!roles.Contains(new RoleName(name)))
            view.Fault($"unknown role in {{{placeholder}}}{Hint.For(name, roles.Select(r => r.Value))}");
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
