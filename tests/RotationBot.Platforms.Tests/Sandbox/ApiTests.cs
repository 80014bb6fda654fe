namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class ApiTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_posted_message_is_listed_with_every_field()
    {
        var posted = await host.DoAsync("messages", new { channel = "#delivery", user = "ana", text = "@delivery-support hello" });

        var message = (await host.GetAsync("channels/delivery/messages"))[0]!;

        Assert.Equal((string?)posted["id"], (string?)message["id"]);
        Assert.Equal("ana", (string?)message["user"]);
        Assert.Equal("@delivery-support hello", (string?)message["text"]);
        Assert.Null(message["thread"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)message["at"]);
        Assert.Null(message["editedAt"]);
        Assert.Null(message["visibleTo"]);
        Assert.Empty(message["reactions"]!.AsArray());
        Assert.Empty(message["buttons"]!.AsArray());
        Assert.Equal("sam", (string?)message["pings"]!.AsArray().Single());
        Assert.Equal(1, (int)message["attempts"]!);
    }
}
