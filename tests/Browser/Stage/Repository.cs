namespace Browser.Tests.Stage;

internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A place for a picture, beside the results of the tests.</summary>
    public static string Result(string name) => Path.Combine(Root, "TestResults", "browser", name);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "RotationBot.sln")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
