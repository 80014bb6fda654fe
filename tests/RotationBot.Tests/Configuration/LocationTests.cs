using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

public sealed class LocationTests : IDisposable
{
    private readonly string here = Directory.CreateTempSubdirectory().FullName;
    private readonly string beside = Directory.CreateTempSubdirectory().FullName;

    public void Dispose()
    {
        Directory.Delete(here, true);
        Directory.Delete(beside, true);
    }

    [Fact]
    public void The_option_comes_before_the_variable_and_both_before_any_file()
    {
        Put(here);
        Put(beside);

        Assert.Equal(Path.Combine(here, "a.json"), ConfigurationLocation.Find("a.json", "b.json", here, beside));
        Assert.Equal("/b.json", ConfigurationLocation.Find(null, "/b.json", here, beside));
    }

    [Fact]
    public void The_current_folder_comes_before_the_executables()
    {
        Put(beside);
        Assert.Equal(Path.Combine(beside, "bot.config.json"), ConfigurationLocation.Find(null, "", here, beside));

        Put(here);
        Assert.Equal(Path.Combine(here, "bot.config.json"), ConfigurationLocation.Find(null, null, here, beside));
    }

    [Fact]
    public void Without_any_file_the_current_folders_is_missed()
    {
        Assert.Equal(Path.Combine(here, "bot.config.json"), ConfigurationLocation.Find(null, null, here, beside));
    }

    private static void Put(string folder) => File.WriteAllText(Path.Combine(folder, "bot.config.json"), "{}");
}
