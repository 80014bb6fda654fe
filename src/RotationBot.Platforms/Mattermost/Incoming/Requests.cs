using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>Reads what the server sends, and answers as it understands.</summary>
internal static class Requests
{
    /// <summary>Far more than any callback of ours takes, and far less than would hurt.</summary>
    private const int Longest = 64 * 1024;

    /// <returns>Null: it is no JSON object, or too long.</returns>
    public static async Task<JsonObject?> ObjectAsync(HttpContext context)
    {
        if (!Bounded(context))
            return null;
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <returns>Null: it is no form, or too long.</returns>
    public static async Task<IFormCollection?> FormAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || !Bounded(context))
            return null;
        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { BufferBodyLengthLimit = Longest, ValueLengthLimit = Longest }, context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    public static string Text(this JsonObject body, string name) => body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>The server takes nothing but 200 and an object for success.</summary>
    public static Task AnswerAsync(this HttpContext context, JsonObject answer)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    public static Task RefuseAsync(this HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static bool Bounded(HttpContext context)
    {
        if (context.Request.ContentLength > Longest)
            return false;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Longest;
        return true;
    }
}
