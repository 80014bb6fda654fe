using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Tests.Configuration;

/// <summary>What the shapes declare, the readers hold: nothing is written into schema and documents that the bot would let pass.</summary>
public sealed class ShapeFaultTests
{
    [Fact]
    public void The_unbroken_file_has_an_object_of_every_shape()
    {
        var seen = ShapeFaults.Places().Where(p => p.Value is not null).Select(p => p.Shape).OfType<ObjectShape>().Distinct();

        Assert.Equal([], ShapeFaults.Base.Load().Faults);
        Assert.Equal([], ShapeFaults.OnMattermost.Load().Faults);
        Assert.Equal(FileShapes.File.Objects().Select(o => o.Name).Order(StringComparer.Ordinal), seen.Select(o => o.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_contradicts_a_shape_is_refused_at_its_place()
    {
        var broken = ShapeFaults.All().ToList();
        var missed = broken.Where(b => !b.Tree.Load().Faults.Any(f => f.Path == b.Path || JsonPath.IsInside(f.Path, b.Path))).Select(b => b.Name);

        Assert.Equal([], missed);
        Assert.InRange(broken.Count, 500, 5000);
    }

    [Fact]
    public void A_default_word_is_one_of_the_words()
    {
        var wrong = from shape in FileShapes.File.Objects()
                    from key in shape.Keys
                    where key is { Value: TextShape { Words.Count: > 0 } word, Default: { } json } && !word.Words.Contains(json.Trim('"'))
                    select $"{shape.Name} {key.Name}";

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Reading_what_no_shape_declares_is_a_mistake_of_ours()
    {
        var view = new JsonView(JsonText.Parse("""{ "name": "Sam" }"""u8.ToArray()).Value!, PlaceShapes.Person, "people.sam", new());
        var person = view.Object()!;

        Assert.Throws<InvalidOperationException>(view.Items);
        Assert.Throws<InvalidOperationException>(() => person["nickname"]);
        Assert.Throws<InvalidOperationException>(() => person["name"]!.Whole());
        Assert.Throws<InvalidOperationException>(() => person.OrDefault("holidays"));
    }
}
