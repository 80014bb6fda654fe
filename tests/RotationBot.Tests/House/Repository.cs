namespace RotationBot.Tests.House;

/// <summary>The files of the repository, as opposed to what the build copies of them.</summary>
internal static class Repository
{
    private const string Variable = "ROTATIONBOT_WRITE";

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>A generated file is up to date. With <c>ROTATIONBOT_WRITE=1</c> it is written, whatever it held.</summary>
    public static void Holds(string path, string text)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
            File.WriteAllText(At(path), text);
        var kept = File.Exists(At(path)) ? Read(path) : "";
        Assert.True(kept == text, $"{path} is out of date. Run this test with {Variable}=1, look at the difference and commit it.");
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "RotationBot.sln")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
