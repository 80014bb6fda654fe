using System.Text.Json.Nodes;
using RotationBot.Configuration.Json;

namespace RotationBot.Tests.Configuration;

/// <summary>Whatever a slip of the hand does to the file, loading answers with settings or with faults at the right places, never with an exception.</summary>
public sealed class MutationTests
{
    private static readonly JsonNode Original = Shipped.Tree();

    [Fact]
    public void Every_fault_of_two_hundred_slips_is_where_the_slip_was_or_where_something_refers_to_it()
    {
        var mutations = Slips(200, new Random(4711));
        var astray = from mutation in mutations
                     from fault in mutation.Tree.Load().Faults
                     where !mutation.Explains(fault)
                     select $"{mutation.Slip} -> {fault.Path}: {fault.Message}";

        Assert.Equal([], astray);
        Assert.InRange(mutations.Count(m => m.Tree.Load().Settings is null), 100, 199);
        Assert.Equal(["changed", "copied", "removed", "renamed", "repeated"], mutations.Select(m => m.Slip.Split(' ')[^1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Several_slips_at_once_are_answered_without_an_exception()
    {
        var random = new Random(815);
        for (var i = 0; i < 300; i++)
        {
            var result = Slipped(Original, 2 + i % 3, random).Load();
            Assert.Equal(result.Settings is null, result.Faults.Count > 0);
            Assert.All(result.Faults, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
        }
    }

    /// <summary>As many at every depth of the file: most of its places are words of topics.</summary>
    private static List<Mutation> Slips(int count, Random random)
    {
        var byDepth = Paths(Original, "").GroupBy(p => JsonTree.Steps(p).Count).Select(g => g.ToArray()).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => Mutation.Of(Original, random.GetItems(byDepth[i % byDepth.Length], 1)[0], random))];
    }

    private static JsonNode Slipped(JsonNode tree, int times, Random random)
    {
        for (var i = 0; i < times; i++)
        {
            var paths = Paths(tree, "").ToList();
            tree = Mutation.Of(tree, paths[random.Next(paths.Count)], random).Tree;
        }
        return tree;
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(m => Paths(m.Value, JsonPath.Key(path, m.Key)).Prepend(JsonPath.Key(path, m.Key))),
        JsonArray items => items.SelectMany((item, i) => Paths(item, JsonPath.Item(path, i)).Prepend(JsonPath.Item(path, i))),
        _ => [],
    };
}
