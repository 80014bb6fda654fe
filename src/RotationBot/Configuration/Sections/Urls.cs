using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads web addresses.</summary>
internal static class Urls
{
    public static Uri? Read(JsonView? view)
    {
        if (view?.Text() is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") && url.Host.Length > 0)
            return url;
        return view.Expected<Uri>("an address that begins with http:// or https://");
    }

    public static IReadOnlyList<Uri> ReadAll(JsonView? view) => [.. (view?.Items() ?? []).Select(Read).OfType<Uri>()];
}
