using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

/// <summary>Whatever a slip of the hand does to the file, loading answers with settings or faults, never with an exception.</summary>
public sealed class MutationTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string Original = JsonNode.Parse(File.ReadAllText(Shipped.Path), null, Lenient)!.ToJsonString();

    [Fact]
    public void Five_hundred_slips_are_answered_without_an_exception()
    {
        var random = new Random(4711);
        var refused = 0;
        for (var i = 0; i < 500; i++)
        {
            var result = Minimal.Read(Mutated(random, 1 + i % 3));
            Assert.Equal(result.Settings is null, result.Faults.Count > 0);
            Assert.All(result.Faults, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
            refused += result.Faults.Count > 0 ? 1 : 0;
        }

        Assert.InRange(refused, 250, 499);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_one_fault_with_its_place()
    {
        var random = new Random(815);
        var bytes = Encoding.UTF8.GetBytes(Minimal.Text);
        for (var i = 0; i < 200; i++)
        {
            var faults = ConfigurationFile.Read(bytes[..random.Next(1, bytes.Length - 1)], "/folder").Faults;
            Assert.StartsWith("line ", Assert.Single(faults).Path, StringComparison.Ordinal);
        }
    }

    private static string Mutated(Random random, int times)
    {
        var root = JsonNode.Parse(Original)!;
        for (var i = 0; i < times; i++)
        {
            var nodes = Below(root).ToList();
            Mutate(nodes[random.Next(nodes.Count)], random);
        }
        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a, _ => [] };
        return children.OfType<JsonNode>().SelectMany(c => Below(c).Prepend(c));
    }

    private static void Mutate(JsonNode node, Random random)
    {
        if (node.Parent is JsonArray list)
            MutateItem(list, node, random);
        else if (node.Parent is JsonObject owner)
            MutateMember(owner, node.GetPropertyName(), random);
    }

    private static void MutateItem(JsonArray list, JsonNode node, Random random)
    {
        switch (random.Next(3))
        {
            case 0:
                list.Remove(node);
                break;
            case 1:
                list.Add(node.DeepClone());
                break;
            default:
                list[node.GetElementIndex()] = AnotherType(random);
                break;
        }
    }

    private static void MutateMember(JsonObject owner, string key, Random random)
    {
        var value = owner[key]!;
        switch (random.Next(4))
        {
            case 0:
                owner.Remove(key);
                break;
            case 1:
                owner[key] = AnotherType(random);
                break;
            case 2:
                owner.Remove(key);
                owner[key + "x"] = value;
                break;
            default:
                owner[key + "-copy"] = value.DeepClone();
                break;
        }
    }

    private static JsonNode? AnotherType(Random random) => random.Next(8) switch
    {
        0 => JsonValue.Create(random.Next(-5, 100_000)),
        1 => JsonValue.Create(1e300),
        2 => JsonValue.Create("no such thing"),
        3 => JsonValue.Create(""),
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => JsonValue.Create(true),
        _ => null,
    };
}
