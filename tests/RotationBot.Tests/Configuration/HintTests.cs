using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

public sealed class HintTests
{
    [Fact]
    public void Without_a_near_name_the_first_few_are_listed()
    {
        Assert.Equal("; known: a1, b2, c3", Hint.For("zzz", ["c3", "a1", "b2"]));
        Assert.Equal("; known: n0, n1, n2, n3, n4, n5, n6, n7, …", Hint.For("zzz", Enumerable.Range(0, 10).Select(i => $"n{i}")));
        Assert.Equal("; there are none", Hint.For("zzz", []));
    }
}
