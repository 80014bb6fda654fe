using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>The workspace goes on with other people, channels and groups.</summary>
public sealed class FollowTests : IDisposable
{
    private readonly TestWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Newcomers_are_there_at_once_with_their_channels_headers_and_groups()
    {
        Follow(people: ["sam", "ana", "kim"], channels: ["delivery", "set", "ducks"]);

        Assert.Contains(world.World.Workspace.Users, u => u.Name == "Kim");
        Assert.Equal("About ducks", world.World.Listing.Channel("ducks")!.Header);
        Assert.Equal(["kim"], world.World.Listing.Group("ducks-support")!.Members);
        Assert.NotEmpty(world.Say("kim", "hello", channel: "ducks"));
    }

    [Fact]
    public void What_goes_vanishes_from_the_lists_and_is_whole_when_it_comes_back()
    {
        world.Say("sam", "hello");

        Follow(people: ["ana"], channels: ["set"]);
        Assert.Null(world.World.Listing.Messages("delivery"));
        Assert.DoesNotContain(world.World.Workspace.Users, u => u.Id == "sam");

        Follow(people: ["sam", "ana"], channels: ["delivery", "set"]);
        Assert.Equal("hello", Assert.Single(world.World.Listing.Messages("delivery")!).Text);
        Assert.Equal("Releases and such", world.World.Listing.Channel("delivery")!.Header);
    }

    private void Follow(string[] people, string[] channels) => world.World.Follow(world.Options with
    {
        People = people.ToDictionary(p => new PersonId(p), p => char.ToUpperInvariant(p[0]) + p[1..]),
        Channels = channels.ToDictionary(c => new ChannelId(c), c => "About " + c),
        Groups = channels.ToDictionary(c => new GroupId(c + "-support"), _ => (IReadOnlyList<PersonId>)[new(people[^1])]),
    });
}
