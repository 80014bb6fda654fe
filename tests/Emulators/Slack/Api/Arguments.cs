using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>Reads what a method is called with: the query, and a body that is a form or JSON.</summary>
internal static class Arguments
{
    /// <exception cref="RefusedException">The body is neither.</exception>
    public static async Task<Dictionary<string, string>> ReadAsync(HttpRequest request)
    {
        var arguments = new Dictionary<string, string>();
        foreach (var (name, value) in request.Query)
            arguments[name] = value.ToString();
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        if (body.Length == 0)
            return arguments;
        if (IsJson(request))
            AddJson(arguments, body);
        else if (IsForm(request))
            foreach (var (name, value) in QueryHelpers.ParseQuery(body))
                arguments[name] = value.ToString();
        else
            throw new RefusedException(string.IsNullOrEmpty(request.ContentType) ? "missing_post_type" : "invalid_post_type");
        return arguments;
    }

    /// <returns>What Slack says about a content type it takes nevertheless.</returns>
    public static string? Warning(HttpRequest request)
    {
        var saysCharset = request.ContentType?.Contains("charset", StringComparison.OrdinalIgnoreCase) == true;
        return IsJson(request) && !saysCharset ? "missing_charset" : IsForm(request) && saysCharset ? "superfluous_charset" : null;
    }

    private static void AddJson(Dictionary<string, string> arguments, string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new RefusedException("json_not_object");
            foreach (var argument in json.RootElement.EnumerateObject())
                if (argument.Value.ValueKind != JsonValueKind.Null)
                    arguments[argument.Name] = argument.Value.ValueKind == JsonValueKind.String ? argument.Value.GetString()! : argument.Value.GetRawText();
        }
        catch (JsonException)
        {
            throw new RefusedException("invalid_json");
        }
    }

    private static bool IsJson(HttpRequest request) => request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
}
