using System.Globalization;

namespace RotationBot.Configuration.Json;

/// <summary>A value, where it stands, and where to say what is wrong with it. A reading method returns null after it has named the fault.</summary>
internal sealed class JsonView(JsonValue value, string path, FaultList faults)
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
        if (value.Kind != JsonKind.Text)
            return Expected<string>("a text");
        return string.IsNullOrWhiteSpace(value.Literal) ? Expected<string>("a text that is not empty") : value.Literal;
    }

    public bool? Truth()
    {
        if (value.Kind == JsonKind.Truth)
            return value.Literal == "true";
        Expected<string>("true or false");
        return null;
    }

    public int? Whole(int least, int most)
    {
        if (value.Kind == JsonKind.Number && int.TryParse(value.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Expected<string>($"a whole number from {least} to {most}");
        return null;
    }

    /// <summary>A number above 0, at most <paramref name="most"/>.</summary>
    public double? Number(double most)
    {
        if (value.Kind == JsonKind.Number && double.TryParse(value.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return number;
        Expected<string>(string.Create(CultureInfo.InvariantCulture, $"a number above 0, at most {most}"));
        return null;
    }

    public string? OneOf(params string[] allowed)
    {
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
        if (value.Kind != JsonKind.List)
            Expected<string>("a list");
        return [.. value.Items.Select((item, i) => new JsonView(item, JsonPath.Item(path, i), faults))];
    }

    /// <summary>The items of a list that must not be empty.</summary>
    /// <param name="why">What is missing then ("name at least one channel").</param>
    public IReadOnlyList<JsonView> SomeItems(string why)
    {
        if (value is { Kind: JsonKind.List, Items.Count: 0 })
            Fault("the list is empty; " + why);
        return Items();
    }

    /// <summary>The items as texts. One that is none stays in its place as an empty text, so that places keep their numbers.</summary>
    public IReadOnlyList<string> Texts() => [.. Items().Select(i => i.Text() ?? "")];

    /// <summary>An object that may have only these keys.</summary>
    public ObjectView? Object(params string[] keys)
    {
        if (value.Kind != JsonKind.Object)
            return Expected<ObjectView>("an object { … }");
        foreach (var unknown in value.Members.Where(m => !keys.Contains(m.Key)))
            faults.Add(JsonPath.Key(path, unknown.Key), unknown.Value.Shown, $"unknown key{Hint.For(unknown.Key, keys, "allowed")}");
        return new ObjectView(path, Members(), faults);
    }

    /// <summary>An object whose keys are ids of its writer's choosing; those that are no ids are left out.</summary>
    public IReadOnlyList<(string Id, JsonView View)> Entries()
    {
        if (value.Kind == JsonKind.Object)
            return [.. Members().Where(m => Ids.Check(m.Key, m.Value)).Select(m => (m.Key, m.Value))];
        Expected<string>("an object { … }");
        return [];
    }

    public T? Expected<T>(string what) where T : class
    {
        Fault($"expected {what}, found {value.Shown}");
        return null;
    }

    private Dictionary<string, JsonView> Members()
    {
        var views = new Dictionary<string, JsonView>();
        foreach (var member in value.Members)
        {
            var view = new JsonView(member.Value, JsonPath.Key(path, member.Key), faults);
            if (!views.TryAdd(member.Key, view))
                view.Fault("this key is given twice");
        }
        return views;
    }
}
