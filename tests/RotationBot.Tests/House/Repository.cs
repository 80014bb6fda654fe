namespace RotationBot.Tests.House;

/// <summary>The files of the repository, as opposed to what the build copies of them.</summary>
internal static class Repository
{
    private const string Variable = "ROTATIONBOT_WRITE";

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>A generated file is up to date. With <c>ROTATIONBOT_WRITE=1</c> it is written, whatever it held.</summary>
    public static void Holds(string file, string text)
    {
        var path = Path.Combine(Root, file);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
            File.WriteAllText(path, text);
        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(kept == text, $"{file} is out of date. Run this test with {Variable}=1, look at the difference and commit it.");
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "RotationBot.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
