using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>The names of one kind that the file declares; references are checked against them where they stand.</summary>
/// <param name="kind">How the kind is called in messages ("person").</param>
internal sealed class Known(string kind, IReadOnlySet<string> names)
{
    public IReadOnlySet<string> Names => names;

    /// <summary>The name, if it is given and known; else the fault is named.</summary>
    public string? Read(JsonView? view)
    {
        if (view?.Text() is not { } name)
            return null;
        if (names.Contains(name))
            return name;
        view.Fault($"unknown {kind} {view.Shown}{Hint.For(name, names)}");
        return null;
    }

    /// <summary>A list of such names, each once.</summary>
    public IReadOnlyList<string> ReadAll(JsonView? view)
    {
        var read = new List<string>();
        foreach (var item in view?.Items() ?? [])
        {
            if (Read(item) is not { } name)
                continue;
            if (read.Contains(name))
                item.Fault($"\"{name}\" is listed twice");
            read.Add(name);
        }
        return read;
    }
}
