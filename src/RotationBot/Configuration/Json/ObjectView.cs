using System.Text;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Json;

/// <summary>The values of an object by key. A value of null counts as not given.</summary>
internal sealed class ObjectView(string path, ObjectShape shape, IReadOnlyDictionary<string, JsonView> members, FaultList faults)
{
    public string Path => path;

    public ObjectShape Shape => shape;

    /// <summary>Null: not given.</summary>
    public JsonView? this[string key] => Given(shape.Key(key));

    /// <summary>What is given, else the default that the shape states.</summary>
    public JsonView OrDefault(string key) => this[key] ?? Default(shape.Key(key));

    /// <summary>Names a fault at one of the keys, given or not.</summary>
    public void Fault(string key, string message) => faults.Add(JsonPath.Key(path, key), this[key]?.Shown, message);

    private JsonView? Given(Key key) => members.TryGetValue(key.Name, out var view) && !view.IsNull ? view : null;

    private JsonView Default(Key key)
    {
        var json = key.Default ?? throw new InvalidOperationException($"{path}.{key.Name} has no value for a default");
        return new JsonView(JsonText.Parse(Encoding.UTF8.GetBytes(json)).Value!, key.Value, JsonPath.Key(path, key.Name), faults);
    }
}
