using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

public sealed class CallbackTests
{
    [Theory]
    [InlineData("ack-2")]
    [InlineData("ack_3")]
    public async Task An_action_with_an_odd_id_has_no_address_and_that_is_no_fault_of_the_test(string id)
    {
        await using var rig = await Rig.StartAsync();
        var post = rig.Bot.Post(rig.Delivery, "press");

        Assert.Equal(404, (await rig.As(rig.Alice).PostAsync($"posts/{post.Id}/actions/{id}", new JsonObject())).Status);
    }

    [Fact]
    public async Task Buttons_that_an_update_took_away_cannot_be_pressed_again()
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        var post = Button(rig, integration);
        integration.Answer = JsonNode.Parse("""{"update":{"message":"taken","props":{}},"ephemeral_text":"thanks"}""")!;

        await rig.Bob.PressAsync(post, "ack");

        Assert.Equal("taken", rig.Server.Admin.Get(post)!.Message);
        Assert.Equal("thanks", rig.Bob.Ephemerals.Single().Message);
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => rig.Bob.PressAsync(post, "ack"))).Status);
    }

    [Fact]
    public async Task An_update_without_props_keeps_the_buttons()
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        var post = Button(rig, integration);
        integration.Answer = JsonNode.Parse("""{"update":{"message":"still open"}}""")!;

        await rig.Bob.PressAsync(post, "ack");
        await rig.Bob.PressAsync(post, "ack");

        Assert.Equal(2, integration.Requests.Count);
    }

    [Fact]
    public async Task Whoever_cannot_see_the_channel_cannot_press()
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        var secret = rig.Server.Admin.CreatePrivateChannel(rig.Core, "secret", rig.Bot);
        var post = Button(rig, integration, secret);

        Assert.Equal(403, (await Assert.ThrowsAsync<ApiException>(() => rig.Alice.PressAsync(post, "ack"))).Status);
        Assert.Empty(integration.Requests);
    }

    [Fact]
    public async Task Words_of_a_command_are_read_as_for_Slack_unless_it_says_not_to()
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        rig.Server.Admin.CreateCommand(rig.Core, "oncall", integration.At("/"));

        integration.Answer = JsonNode.Parse("""{"text":"<!channel> <https://e.invalid|link>"}""")!;
        await rig.Alice.RunAsync(rig.Delivery, "/oncall");
        integration.Answer = JsonNode.Parse("""{"text":"<!channel>","skip_slack_parsing":true}""")!;
        await rig.Alice.RunAsync(rig.Delivery, "/oncall");

        Assert.Equal(["@channel [link](https://e.invalid)", "<!channel>"], rig.Alice.Ephemerals.Select(p => p.Message));
    }

    [Fact]
    public async Task A_command_answers_in_the_thread_it_was_given_in_as_whoever_gave_it()
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        rig.Server.Admin.CreateCommand(rig.Core, "oncall", integration.At("/"));
        integration.Answer = JsonNode.Parse("""{"response_type":"in_channel","text":"Sam"}""")!;
        var root = rig.Bob.Post(rig.Delivery, "who?");

        await rig.Alice.RunAsync(rig.Delivery, "/oncall", root);

        var answer = rig.Server.Admin.ThreadOf(root)[^1];
        Assert.Equal(("Sam", rig.Alice.Id), (answer.Message, answer.UserId));
    }

    [Theory]
    [InlineData("application/json", "{}", 0)]
    [InlineData("text/plain", "", 0)]
    [InlineData("text/plain", "literally", 1)]
    public async Task An_empty_answer_is_silent_and_plain_text_is_said_as_it_stands(string type, string text, int said)
    {
        await using var rig = await Rig.StartAsync();
        await using var integration = await Integration.StartAsync();
        rig.Server.Admin.CreateCommand(rig.Core, "oncall", integration.At("/"));
        integration.ContentType = type;
        integration.Answer = type == "text/plain" ? text : JsonNode.Parse(text)!;

        await rig.Alice.RunAsync(rig.Delivery, "/oncall");

        Assert.Equal(said, rig.Alice.Ephemerals.Count);
    }

    private static Post Button(Rig rig, Integration integration, Channel? channel = null)
    {
        object[] actions = [new { id = "ack", type = "button", name = "Ack", integration = new { url = integration.At("/"), context = new { } } }];
        var props = (JsonObject)RestClient.Json(new { attachments = new[] { new { text = "t", actions } } });
        return rig.Bot.Post(new PostDraft((channel ?? rig.Delivery).Id, "press") { Props = props });
    }
}
