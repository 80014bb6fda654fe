using System.Text;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Loads bot.config.json, and either understands all of it or names everything that is wrong with it.</summary>
internal static class ConfigurationFile
{
    /// <param name="path">The file; relative paths in it start at its folder.</param>
    /// <param name="dataDirectory">Replaces the folder of <c>store.path</c> (<c>--data DIR</c>); null: it stays.</param>
    public static ConfigurationResult Load(string path, string? dataDirectory = null)
    {
        var (utf8, fault) = FileText.Read(path);
        return utf8 is null ? Refused(fault) : Read(new ConfigurationSource(Path.GetFullPath(path), dataDirectory, Encoding.UTF8.GetString(utf8)));
    }

    public static ConfigurationResult Read(ConfigurationSource source)
    {
        var (settings, faults) = Read(Encoding.UTF8.GetBytes(source.Text), Path.GetDirectoryName(source.Path) ?? "", source.DataDirectory);
        return new(settings is null ? null : settings with { Source = source }, faults);
    }

    /// <param name="folder">Where relative paths start.</param>
    public static ConfigurationResult Read(byte[] utf8, string folder, string? dataDirectory = null)
    {
        var (value, fault) = JsonText.Parse(utf8);
        if (value is null)
            return Refused(fault);
        var faults = new FaultList();
        var settings = new SettingsReader(faults, folder, dataDirectory).Read(value);
        return new(settings, faults.All);
    }

    private static ConfigurationResult Refused(ConfigFault? fault) => new(null, fault is null ? [] : [fault]);
}

/// <summary>A file at one moment.</summary>
/// <param name="Path">In full; relative paths in it start at its folder.</param>
/// <param name="DataDirectory">Replaces the folder of <c>store.path</c>; null: it stays.</param>
internal sealed record ConfigurationSource(string Path, string? DataDirectory, string Text);

/// <summary>The settings, or every fault of the file.</summary>
/// <param name="Settings">Null exactly if there are faults.</param>
internal sealed record ConfigurationResult(Settings? Settings, IReadOnlyList<ConfigFault> Faults);
