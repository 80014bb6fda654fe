using System.Globalization;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Configuration.Json;

/// <summary>
/// A value, where it stands, what may stand there, and where to say what is wrong with it. A reading method names the fault
/// before it returns null or a placeholder. Reading what the shape does not declare is a mistake of ours and throws.
/// </summary>
internal sealed class JsonView(JsonValue value, Shape shape, string path, FaultList faults)
{
    public string Path => path;

    public bool IsNull => value.Kind == JsonKind.Null;

    public bool IsText => value.Kind == JsonKind.Text;

    public bool IsNumber => value.Kind == JsonKind.Number;

    public string Literal => value.Literal;

    /// <summary>The value as a message shows it.</summary>
    public string Shown => value.Shown;

    /// <summary>Whether something in it is wrong already.</summary>
    public bool HasFault => faults.Covers(path);

    public void Fault(string message) => faults.Add(path, value.Shown, message);

    /// <summary>Names a fault without repeating the value anywhere.</summary>
    public void FaultOfSecret(string message) => faults.Add(path, null, message);

    /// <summary>A text that is not blank.</summary>
    public string? Text()
    {
        As<TextShape>();
        if (value.Kind != JsonKind.Text)
            return Expected<string>("a text");
        return string.IsNullOrWhiteSpace(value.Literal) ? Expected<string>("a text that is not empty") : value.Literal;
    }

    public bool Truth()
    {
        As<TruthShape>();
        if (value.Kind != JsonKind.Truth)
            Expected<string>("true or false");
        return value.Literal == "true";
    }

    /// <summary>The least one allowed after a fault.</summary>
    public int Whole()
    {
        var (least, most) = As<WholeShape>();
        if (value.Kind == JsonKind.Number && int.TryParse(value.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Expected<string>($"a whole number from {least} to {most}");
        return least;
    }

    /// <summary>The most allowed after a fault.</summary>
    public double Number()
    {
        var most = As<NumberShape>().Most;
        if (value.Kind == JsonKind.Number && double.TryParse(value.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return number;
        Expected<string>(string.Create(CultureInfo.InvariantCulture, $"a number above 0, at most {most}"));
        return most;
    }

    /// <summary>One of the words that the shape allows.</summary>
    public string? Word()
    {
        var allowed = As<TextShape>().Words;
        if (value.Kind != JsonKind.Text)
            return Expected<string>(string.Join(" or ", allowed.Select(a => $"\"{a}\"")));
        if (allowed.Contains(value.Literal))
            return value.Literal;
        Fault($"{value.Shown} is not allowed here{Hint.For(value.Literal, allowed, "allowed")}");
        return null;
    }

    /// <summary>The items; none if it is no list.</summary>
    public IReadOnlyList<JsonView> Items()
    {
        var list = As<ListShape>();
        if (value.Kind != JsonKind.List)
            Expected<string>("a list");
        else if (value.Items.Count == 0 && list.Empty is { } why)
            Fault("the list is empty; " + why);
        return [.. value.Items.Select((item, i) => new JsonView(item, list.Item, JsonPath.Item(path, i), faults))];
    }

    /// <summary>The items as texts. One that is none stays in its place as an empty text, so that places keep their numbers.</summary>
    public IReadOnlyList<string> Texts() => [.. Items().Select(i => i.Text() ?? "")];

    /// <param name="others">The names that the shape's <see cref="ObjectShape.Other"/> key has in this file.</param>
    public ObjectView? Object(IEnumerable<string>? others = null)
    {
        var keys = As<ObjectShape>().Naming(others ?? []);
        if (value.Kind != JsonKind.Object)
            return Expected<ObjectView>("an object { … }");
        KeyCheck.Check(value, keys, path, faults);
        return new ObjectView(path, keys, Members(key => keys.Find(key)?.Value ?? Values.Refused), faults);
    }

    /// <summary>An object whose keys are ids of its writer's choosing; those that are no ids are left out.</summary>
    public IReadOnlyList<(string Id, JsonView View)> Entries()
    {
        var entry = As<MapShape>().Value;
        if (value.Kind == JsonKind.Object)
            return [.. Members(_ => entry).Where(m => Ids.Check(m.Key, m.Value)).Select(m => (m.Key, m.Value))];
        Expected<string>("an object { … }");
        return [];
    }

    public T? Expected<T>(string what) where T : class
    {
        Fault($"expected {what}, found {value.Shown}");
        return null;
    }

    private T As<T>() where T : Shape =>
        shape.For(value.Kind) as T ?? throw new InvalidOperationException($"{path} is read as {typeof(T).Name}, but declared as {shape.Name}");

    private Dictionary<string, JsonView> Members(Func<string, Shape> shapeOf)
    {
        var views = new Dictionary<string, JsonView>();
        foreach (var member in value.Members)
        {
            var view = new JsonView(member.Value, shapeOf(member.Key), JsonPath.Key(path, member.Key), faults);
            if (!views.TryAdd(member.Key, view))
                view.Fault("this key is given twice");
        }
        return views;
    }
}
