namespace RotationBot.Configuration;

/// <summary>Which file is meant.</summary>
internal static class ConfigurationLocation
{
    public const string FileName = "bot.config.json";
    public const string Variable = "ROTATIONBOT_CONFIG";

    /// <summary>
    /// The option, else the environment variable, else <c>bot.config.json</c> in the current folder, else the one beside
    /// the executable. What was named is returned even if it does not exist: another file would surprise.
    /// </summary>
    /// <param name="option">From <c>--config PATH</c>.</param>
    /// <param name="environment">The value of <see cref="Variable"/>.</param>
    public static string Find(string? option, string? environment, string currentDirectory, string baseDirectory)
    {
        if (!string.IsNullOrEmpty(option))
            return Path.GetFullPath(option, currentDirectory);
        if (!string.IsNullOrEmpty(environment))
            return Path.GetFullPath(environment, currentDirectory);
        var here = Path.Combine(currentDirectory, FileName);
        var beside = Path.Combine(baseDirectory, FileName);
        return !File.Exists(here) && File.Exists(beside) ? beside : here;
    }
}
