using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>Reads a request's JSON, or answers why it cannot be read.</summary>
internal static class Body
{
    private const int MostBytes = 1024 * 1024;

    /// <returns>Null: the answer was given already.</returns>
    public static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            await Reply.ErrorAsync(context, StatusCodes.Status415UnsupportedMediaType, "Send JSON, with Content-Type: application/json.");
            return null;
        }

        if (await BytesAsync(context.Request, cancellationToken) is not { } bytes)
        {
            await Reply.ErrorAsync(context, StatusCodes.Status413PayloadTooLarge, "The request is larger than 1 MB.");
            return null;
        }

        var (value, error) = Parse(bytes, type);
        if (value is null)
            await Reply.ErrorAsync(context, StatusCodes.Status400BadRequest, error);
        return value;
    }

    /// <returns>The first of the fields that is missing; null: none is.</returns>
    public static string? Missing(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (string.IsNullOrWhiteSpace(value))
                return name;
        }

        return null;
    }

    public static Task MissingAsync(HttpContext context, string field) =>
        Reply.ErrorAsync(context, StatusCodes.Status400BadRequest, $"The field \"{field}\" is missing or empty.");

    private static async Task<byte[]?> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                return null;
        }

        return bytes.ToArray();
    }

    private static (T? Value, string Error) Parse<T>(byte[] bytes, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return (Deserialize(bytes, type), "The body is not a JSON object.");
        }
        catch (JsonException e)
        {
            return (null, e.Path is { Length: > 2 } path ? $"The body is not the JSON expected here; look at {path[2..]}." : "The body is not the JSON expected here.");
        }
    }

    private static T? Deserialize<T>(byte[] bytes, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException) when (LoneSurrogates.Mend(Encoding.UTF8.GetString(bytes)) is { } mended)
        {
            return JsonSerializer.Deserialize(mended, type);
        }
    }
}
