using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads web addresses.</summary>
internal static class Urls
{
    /// <summary>What an address to listen on looks like.</summary>
    public const string ListeningRule = "http://, a host and a port, nothing more";

    /// <summary>Null: it is none that a server can listen on.</summary>
    public static Uri? Listening(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && IsForListening(url) ? url : null;

    public static bool IsForListening(Uri url) =>
        url.Scheme == Uri.UriSchemeHttp && url.Host.Length > 0 && url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0;

    public static Uri? Read(JsonView? view)
    {
        if (view?.Text() is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") && url.Host.Length > 0)
            return url;
        return view.Expected<Uri>("an address that begins with http:// or https://");
    }

    /// <summary>An address to which paths are added.</summary>
    public static Uri? ReadSite(JsonView? view)
    {
        if (Read(view) is not { } url)
            return null;
        return url is { Query: "", Fragment: "", UserInfo: "" } ? url : view!.Expected<Uri>("an address without a name, a query or a fragment in it");
    }

    public static IReadOnlyList<Uri> ReadAll(JsonView view) => [.. view.Items().Select(Read).OfType<Uri>()];
}
