using System.Text.RegularExpressions;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>headers</c> of a rota: which channels show it, and how.</summary>
internal static partial class HeaderReader
{
    public static IReadOnlyList<HeaderTemplate> Headers(JsonView view, RotaId rota, IReadOnlyList<RoleDefinition> roles, Declared declared)
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

    private static HeaderTemplate? Header(JsonView view, RotaId rota, IReadOnlyList<RoleDefinition> roles, Declared declared)
    {
        if (view.Object() is not { } header)
            return null;
        var channel = declared.Channel(header["channel"]);
        if (header["template"] is not { } template || template.Text() is not { } text || !Checked(template, text, roles) || channel is null)
            return null;
        return new HeaderTemplate(channel.Value, rota, text);
    }

    private static bool Checked(JsonView view, string text, IReadOnlyList<RoleDefinition> roles)
    {
        if (!text.StartsWith(HeaderMarker.Words, StringComparison.Ordinal))
            view.Fault($"a header's template begins with \"{HeaderMarker.Words}\": that is how the bot knows its own part");
        if (text.Contains(HeaderMarker.Separator, StringComparison.Ordinal))
            view.Fault($"\"{HeaderMarker.Separator}\" parts the bot's words from other people's in a header, so a template has none; \" · \" does as well");
        if (Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            view.Fault("a brace is not closed, or opened twice; a placeholder is written {role} or {role.until}");
        foreach (var name in Placeholder().Matches(text).Select(m => m.Groups[1].Value))
            CheckPlaceholder(view, name, roles);
        return true;
    }

    private static void CheckPlaceholder(JsonView view, string placeholder, IReadOnlyList<RoleDefinition> roles)
    {
        var parts = placeholder.Split('.', 2);
        var detail = parts.ElementAtOrDefault(1);
        if (roles.FirstOrDefault(r => r.Name == parts[0]) is not { } role)
            view.Fault($"unknown role in {{{placeholder}}}{Hint.For(parts[0], roles.Select(r => r.Name))}");
        else if (detail is not null && (detail.Length == 0 || !HeaderVariable.Details.ContainsKey(detail)))
            view.Fault($"unknown detail in {{{placeholder}}}{Hint.For(detail, HeaderVariable.Details.Keys.Where(d => d.Length > 0))}");
        else if (detail is not null && role.Kind == RotaShapes.Static)
            view.Fault($"{{{placeholder}}}: a static role has no end and nobody after it; {{{role.Name}}} names who holds it");
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
