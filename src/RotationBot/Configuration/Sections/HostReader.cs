using NodaTime;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads how the host runs: <c>store</c>, <c>web</c>, <c>retention</c>.</summary>
internal static class HostReader
{
    private const string DefaultStore = "data/rotationbot.db";
    private static readonly Uri DefaultListen = new("http://127.0.0.1:5080");

    /// <param name="folder">The folder of the configuration file.</param>
    /// <param name="dataDirectory">Replaces the folder of <c>store.path</c>; null: it stays.</param>
    public static string StorePath(JsonView? view, string folder, string? dataDirectory)
    {
        var store = view?.Object("path", "postgres");
        if (store?["postgres"] is { } postgres)
            RefusePostgres(postgres);
        var path = FilePath(store?["path"]) ?? DefaultStore;
        return dataDirectory is null ? Path.GetFullPath(Path.Combine(folder, path)) : Path.GetFullPath(Path.Combine(dataDirectory, Path.GetFileName(path)));
    }

    public static WebSettings Web(JsonView? view)
    {
        var web = view?.Object("listen", "publicUrl");
        var listen = Urls.Read(web?["listen"]);
        if (listen is not null && !Urls.IsForListening(listen))
            web?["listen"]?.Expected<Uri>(Urls.ListeningRule);
        return new(listen ?? DefaultListen, Urls.Read(web?["publicUrl"]));
    }

    public static RetentionSettings Retention(JsonView? view)
    {
        var retention = view?.Object("messageText", "audit");
        return new(Durations.Read(retention?["messageText"]) ?? Duration.FromDays(90), Durations.Read(retention?["audit"]) ?? Duration.FromDays(730));
    }

    private static string? FilePath(JsonView? view)
    {
        if (view?.Text() is not { } path)
            return null;
        return Path.GetFileName(path).Length > 0 && !path.Contains('\0', StringComparison.Ordinal) ? path : view.Expected<string>("the path of a file");
    }

    private static void RefusePostgres(JsonView view)
    {
        if (view.Text() is not { } secret)
            return;
        if (Secrets.IsReference(secret))
            view.Fault("PostgreSQL is not supported by this version; use \"path\"");
        else
            view.FaultOfSecret(Secrets.Rule);
    }
}
