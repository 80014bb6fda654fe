using Microsoft.AspNetCore.Http;

namespace RotationBot.Platforms.Sandbox.Api;

internal static class Route
{
    /// <summary>A part of the path, decoded.</summary>
    public static string Of(HttpContext context, string name) => (string?)context.Request.RouteValues[name] ?? "";
}
