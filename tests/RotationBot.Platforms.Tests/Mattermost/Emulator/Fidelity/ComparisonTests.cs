using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

public sealed class ComparisonTests
{
    private const string Id = "abcdefghijklmnopqrstuvwxyz";

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "/b is missing")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "/b is not in the recording")]
    [InlineData("""{"a":null}""", """{"a":""}""", "/a is")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "/a is")]
    [InlineData("""{"a":0}""", """{"a":1795222358150}""", "/a is")]
    [InlineData("""{"a":"abcdefghijklmnopqrstuvwxyz"}""", """{"a":""}""", "/a is")]
    [InlineData("""{"trigger_id":"x"}""", """{"trigger_id":""}""", "/trigger_id is")]
    [InlineData("""{"a":[]}""", """{"a":null}""", "/a is")]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", "/a is")]
    [InlineData("""{"post":"{\"a\":1}"}""", """{"post":"{\"a\":2}"}""", "/post/1/a is")]
    [InlineData("""{"post":"{\"a\":1}"}""", """{"post":{"a":1}}""", "/post is")]
    public void A_difference_is_found(string recorded, string made, string expected)
    {
        Assert.StartsWith(expected, Assert.Single(Comparison.Differences(JsonNode.Parse(recorded), JsonNode.Parse(made))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":1795222358150}""", """{"a":1800000000000}""")]
    [InlineData("""{"a":"x abcdefghijklmnopqrstuvwxyz"}""", """{"a":"x zyxwvutsrqponmlkjihgfedcba"}""")]
    [InlineData("""{"seq":1}""", """{"seq":7}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    public void What_the_server_makes_up_may_differ(string recorded, string made)
    {
        Assert.Empty(Comparison.Differences(JsonNode.Parse(recorded), JsonNode.Parse(made)));
    }

    [Fact]
    public void Objects_under_ids_are_compared_whatever_the_ids_are()
    {
        var other = new string([.. Id.Reverse()]);
        var recorded = new JsonObject { [Id] = new JsonObject { ["a"] = 1 } };

        Assert.Empty(Comparison.Differences(recorded, new JsonObject { [other] = new JsonObject { ["a"] = 1 } }));
        Assert.Single(Comparison.Differences(recorded, new JsonObject { [other] = new JsonObject { ["a"] = 2 } }));
    }
}
