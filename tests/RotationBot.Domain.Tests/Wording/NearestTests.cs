using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Tests.Wording;

public sealed class NearestTests
{
    [Theory]
    [InlineData("alcie", "alice", 1)]
    [InlineData("swpa", "swap", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void Distance_counts_letters_and_swapped_neighbours(string a, string b, int distance)
    {
        Assert.Equal(distance, Nearest.Distance(a, b));
        Assert.Equal(distance, Nearest.Distance(b, a));
    }

    [Theory]
    [InlineData("suorce", "source")]
    [InlineData("Release", "release")]
    [InlineData("relaese-manger", "release-manager")]
    [InlineData("cloudy", "cloud")]
    [InlineData("banana", null)]
    [InlineData("x", null)]
    public void The_nearest_name_differs_in_about_a_third_of_its_letters_at_most(string word, string? near)
    {
        Assert.Equal(near, Nearest.To(word, ["cloud", "release", "source", "release-manager"]));
    }
}
