namespace RotationBot.Tests.House;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    public static string Read(string path) => System.IO.File.ReadAllText(File(path));

    private static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "RotationBot.sln")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
