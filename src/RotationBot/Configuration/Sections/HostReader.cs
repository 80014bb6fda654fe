using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads how the host runs: <c>store</c>, <c>web</c>, <c>retention</c>.</summary>
internal static class HostReader
{
    /// <param name="folder">The folder of the configuration file.</param>
    /// <param name="dataDirectory">Replaces the folder of <c>store.path</c>; null: it stays.</param>
    public static string? StorePath(JsonView view, string folder, string? dataDirectory)
    {
        var store = view.Object();
        if (store?["postgres"] is { } postgres)
            RefusePostgres(postgres);
        if (FilePath(store?.OrDefault("path")) is not { } path)
            return null;
        return Path.GetFullPath(dataDirectory is null ? Path.Combine(folder, path) : Path.Combine(dataDirectory, Path.GetFileName(path)));
    }

    public static WebSettings? Web(JsonView view)
    {
        if (view.Object() is not { } web || Urls.Read(web.OrDefault("listen")) is not { } listen)
            return null;
        if (!Urls.IsForListening(listen))
            web.OrDefault("listen").Expected<Uri>(Urls.ListeningRule);
        return new(listen, Urls.Read(web["publicUrl"]));
    }

    public static RetentionSettings? Retention(JsonView view)
    {
        if (view.Object() is not { } retention)
            return null;
        return new(Durations.Read(retention.OrDefault("messageText")), Durations.Read(retention.OrDefault("audit")));
    }

    private static string? FilePath(JsonView? view)
    {
        if (view?.Text() is not { } path)
            return null;
        return Path.GetFileName(path).Length > 0 && !path.Contains('\0', StringComparison.Ordinal) ? path : view.Expected<string>("the path of a file");
    }

    private static void RefusePostgres(JsonView view)
    {
        if (view.IsText && Secrets.IsReference(view.Literal))
            view.Fault("PostgreSQL is not supported by this version; use \"path\"");
        else
            view.FaultOfSecret(Secrets.Rule);
    }
}
