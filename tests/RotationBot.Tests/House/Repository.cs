namespace RotationBot.Tests.House;

/// <summary>The files as they are kept, not as they are built.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public static string Text(string relative) => File.ReadAllText(Path(relative));

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "RotationBot.sln")) ? folder : Find(System.IO.Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
