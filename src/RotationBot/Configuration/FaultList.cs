using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Collects faults while the whole file is read, so that all of them are named at once.</summary>
internal sealed class FaultList
{
    private const int LongestText = 400;

    private readonly List<ConfigFault> faults = [];
    private readonly HashSet<ConfigFault> known = [];

    public IReadOnlyList<ConfigFault> All => faults;

    public bool Any => faults.Count > 0;

    public void Add(string path, string? seen, string message)
    {
        var fault = new ConfigFault(OneLine(path), seen is null ? null : OneLine(seen), OneLine(message));
        if (known.Add(fault))
            faults.Add(fault);
    }

    /// <summary>Whether something is wrong there already, around it or inside it: what follows from that needs no fault of its own.</summary>
    public bool Covers(string path) => faults.Any(f => f.Path == path || JsonPath.IsInside(path, f.Path) || JsonPath.IsInside(f.Path, path));

    /// <summary>What the file says may be anything: a fault stays one line of sane length on a terminal.</summary>
    public static string OneLine(string text)
    {
        var line = text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }
}
