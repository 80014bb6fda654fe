namespace RotationBot.Benchmarks.Report;

/// <summary>The checkout this program was built in.</summary>
internal static class Repository
{
    public static string Path(params ReadOnlySpan<string> parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "RotationBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("run the benchmarks inside their checkout: they publish the host from it and write docs/benchmarks.md");
        return System.IO.Path.Combine([folder.FullName, .. parts]);
    }
}
