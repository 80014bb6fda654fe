namespace RotationBot.Configuration.Json;

/// <summary>The values of an object by key. A value of null counts as not given.</summary>
internal sealed class ObjectView(string path, IReadOnlyDictionary<string, JsonView> members, FaultList faults)
{
    public string Path => path;

    public JsonView? this[string key] => members.TryGetValue(key, out var view) && !view.IsNull ? view : null;

    public JsonView? Required(string key)
    {
        if (this[key] is { } view)
            return view;
        Fault(key, "missing; it must be given");
        return null;
    }

    /// <summary>Names a fault at one of the keys, given or not.</summary>
    public void Fault(string key, string message) => faults.Add(JsonPath.Key(path, key), this[key]?.Shown, message);
}
