namespace RotationBot.Configuration;

/// <summary>How faults are shown on the console: the file and how many, then a line each.</summary>
internal static class ConfigurationReport
{
    public static string Write(string path, IReadOnlyList<ConfigFault> faults)
    {
        var count = faults.Count == 1 ? "1 error" : $"{faults.Count} errors";
        return string.Join('\n', [$"{Path.GetFileName(path)}: {count}", .. faults.Select(Line)]);
    }

    private static string Line(ConfigFault fault) =>
        fault.Path.Length == 0 ? $"  error   {fault.Message}" : $"  error   {fault.Path}: {fault.Message}";
}
