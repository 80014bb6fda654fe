using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>How the API answers.</summary>
internal static class Reply
{
    public static Task JsonAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, type), context.RequestAborted).AsTask();
    }

    public static Task ErrorAsync(HttpContext context, int status, string sentence, string? id = null) =>
        JsonAsync(context, new ErrorAnswer(sentence, id), SandboxJson.Wire.ErrorAnswer, status);

    public static Task OutcomeAsync<T>(HttpContext context, Outcome<T> outcome, Func<T, Task> answer) =>
        outcome.Refusal is { } refusal ? ErrorAsync(context, StatusOf(refusal.Why), refusal.Sentence) : answer(outcome.Value!);

    public static Task FoundAsync<T>(HttpContext context, T? value, JsonTypeInfo<T> type, string otherwise) where T : class =>
        value is null ? ErrorAsync(context, StatusCodes.Status404NotFound, otherwise) : JsonAsync(context, value, type);

    private static int StatusOf(Why why) => why switch
    {
        Why.Unknown => StatusCodes.Status404NotFound,
        Why.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status400BadRequest,
    };
}
