using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Collects faults while the whole file is read, so that all of them are named at once.</summary>
internal sealed class FaultList
{
    private readonly List<ConfigFault> faults = [];

    public IReadOnlyList<ConfigFault> All => faults;

    public bool Any => faults.Count > 0;

    public void Add(string path, string? seen, string message)
    {
        var fault = new ConfigFault(path, seen, message);
        if (!faults.Contains(fault))
            faults.Add(fault);
    }

    /// <summary>Whether something is wrong there already, around it or inside it: what follows from that needs no fault of its own.</summary>
    public bool Covers(string path) => faults.Any(f => f.Path == path || JsonPath.IsInside(path, f.Path) || JsonPath.IsInside(f.Path, path));
}
