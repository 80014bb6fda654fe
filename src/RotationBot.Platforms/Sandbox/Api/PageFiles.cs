using Microsoft.AspNetCore.Http;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>The page's files, which are part of the program.</summary>
internal static class PageFiles
{
    /// <summary>Only this host's own script and style; nothing inline, nothing from elsewhere, in nobody's frame.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static readonly IReadOnlyList<string> Scripts = ["app.js", "api.js", "clock.js", "composer.js", "dom.js", "forms.js", "hint.js", "icons.js", "messages.js", "presses.js", "side.js", "state.js"];

    public static RequestDelegate Serve(string name, string contentType)
    {
        var bytes = Load(name);
        return context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = bytes.Length;
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
        };
    }

    private static byte[] Load(string name)
    {
        using var file = typeof(PageFiles).Assembly.GetManifestResourceStream("RotationBot.Platforms.Sandbox.Page." + name)
            ?? throw new InvalidOperationException($"The page's file {name} is not part of the program.");
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
