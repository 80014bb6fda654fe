using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class BadInputTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync();
        await host.DoAsync("messages", new { channel = "delivery", user = "ana", text = "the first message is m1" });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("messages", """{"channel":"delivery","user":"nobody","text":"x"}""", 404)]
    [InlineData("messages", """{"channel":"nowhere","user":"ana","text":"x"}""", 404)]
    [InlineData("messages", """{"channel":"@nobody","user":"ana","text":"x"}""", 404)]
    [InlineData("messages", """{"channel":"@sam","user":"ana","text":"x"}""", 403)]
    [InlineData("messages", """{"channel":"delivery","user":"rotationbot","text":"x"}""", 403)]
    [InlineData("messages", """{"channel":"delivery","user":"ana","text":"x","thread":"m99"}""", 404)]
    [InlineData("messages", """{"channel":"delivery","user":"ana","text":"x","thread":"oops"}""", 404)]
    [InlineData("messages", """{"channel":"set","user":"ana","text":"x","thread":"m1"}""", 400)]
    [InlineData("messages", """{"channel":"delivery","user":"ana","text":"  "}""", 400)]
    [InlineData("messages", """{"channel":"delivery","user":"ana"}""", 400)]
    [InlineData("messages", """{"channel":"delivery","user":5,"text":"x"}""", 400)]
    [InlineData("messages", """{"channel":"delivery",""", 400)]
    [InlineData("messages", "null", 400)]
    [InlineData("messages", "[]", 400)]
    [InlineData("messages", "", 400)]
    [InlineData("messages/m1/edit", """{"user":"sam","text":"x"}""", 403)]
    [InlineData("messages/m99/edit", """{"user":"sam","text":"x"}""", 404)]
    [InlineData("messages/m1/delete", """{"user":"sam"}""", 403)]
    [InlineData("messages/m1/delete", "{}", 400)]
    [InlineData("messages/m1/buttons/take", """{"user":"sam"}""", 404)]
    [InlineData("messages/m1/reactions", """{"user":"sam","emoji":"::"}""", 400)]
    [InlineData("messages/m1/reactions", """{"user":"nobody","emoji":"eyes"}""", 404)]
    [InlineData("commands", """{"channel":"delivery","user":"ana","command":"/on call","text":""}""", 400)]
    [InlineData("commands", """{"channel":"delivery","user":"nobody","command":"oncall","text":""}""", 404)]
    [InlineData("clock/advance", """{"minutes":-1}""", 400)]
    [InlineData("clock/advance", """{"minutes":1e300}""", 400)]
    [InlineData("clock/advance", """{"minutes":5,"to":"next-handover"}""", 400)]
    [InlineData("clock/advance", """{"to":"tomorrow"}""", 400)]
    [InlineData("clock/advance", """{"to":"next-handover"}""", 400)]
    [InlineData("clock/advance", """{"to":"2999-01-01T00:00:00Z"}""", 400)]
    [InlineData("clock/advance", """{"to":"9999-12-31T23:59:59-18:00"}""", 400)]
    [InlineData("clock/advance", """{"to":"-9998-01-01T00:00:00+18:00"}""", 400)]
    [InlineData("clock/advance", """{"minutes":1e999}""", 400)]
    [InlineData("clock/advance", """{"minutes":"15"}""", 400)]
    [InlineData("clock/advance", "{}", 400)]
    [InlineData("nothing-here", "{}", 404)]
    public async Task It_is_answered_with_a_sentence_and_changes_nothing(string path, string body, int status)
    {
        var before = host.World.LastEvent;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/sandbox/api/" + path, content);

        Assert.Equal(status, (int)response.StatusCode);
        var error = (string?)(await response.Content.ReadFromJsonAsync<JsonNode>())!["error"];
        Assert.EndsWith(".", error);
        Assert.DoesNotContain("   at ", error);
        Assert.Equal(before, host.World.LastEvent);
    }

    [Theory]
    [InlineData("users/none")]
    [InlineData("channels/none")]
    [InlineData("channels/none/messages")]
    [InlineData("messages/m99")]
    [InlineData("groups/none")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var response = await host.Client.GetAsync("/sandbox/api/" + path);

        Assert.Equal(404, (int)response.StatusCode);
        Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonNode>())!["error"]);
    }

    [Theory]
    [InlineData(40_000, 200)]
    [InlineData(40_001, 400)]
    [InlineData(1_100_000, 413)]
    public async Task Long_texts_have_a_limit(int length, int status)
    {
        using var response = await host.PostAsync("messages", new { channel = "delivery", user = "ana", text = new string('x', length) });

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""{"channel":"delivery","user":"ana","text":"first","text":"last"}""", "last")]
    [InlineData("""{"channel":"delivery","user":"ana","text":"x","more":[{"a":1e999}]}""", "x")]
    public async Task Of_a_field_given_twice_the_last_is_taken_and_unknown_ones_are_passed_over(string body, string text)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/sandbox/api/messages", content);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(text, (string?)(await host.GetAsync("channels/delivery/messages"))[1]!["text"]);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"text\":", "}")]
    [InlineData("{\"text\":\"", "")]
    public async Task Json_without_a_bottom_is_refused(string opening, string closing)
    {
        var body = string.Concat(Enumerable.Repeat(opening, 50_000)) + "1" + string.Concat(Enumerable.Repeat(closing, 50_000));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/sandbox/api/messages", content);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Half_characters_by_the_ten_thousand_are_mended_wherever_they_stand()
    {
        var text = string.Concat(Enumerable.Repeat(@"\ud800", 39_999)) + @"\ud83d\ude00";
        using var content = new StringContent($$"""{"channel":"delivery","user":"ana","text":"x","thread":"","key":"{{text}}","more":"{{text}}"}""", Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/sandbox/api/messages", content);

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Only_json_is_taken()
    {
        using var form = new FormUrlEncodedContent([new("channel", "delivery"), new("user", "ana"), new("text", "x")]);

        using var response = await host.Client.PostAsync("/sandbox/api/messages", form);

        Assert.Equal(415, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""a\ud800b""", "a\ufffdb")]
    [InlineData("""\udc00""", "\ufffd")]
    [InlineData("""\ud83d\ude00\ud83d""", "😀\ufffd")]
    [InlineData("""a\\ud800 \ud800""", "a\\ud800 \ufffd")]
    [InlineData("""a\u0000b\u001b""", "a\0b\u001b")]
    [InlineData("""a\r\nb\rc""", "a\nb\nc")]
    public async Task Half_characters_and_control_characters_do_no_harm(string written, string expected)
    {
        using var content = new StringContent($$"""{"channel":"delivery","user":"ana","text":"{{written}}"}""", Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/sandbox/api/messages", content);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(expected, (string?)(await host.GetAsync("channels/delivery/messages"))[1]!["text"]);
    }

    [Fact]
    public async Task Nobody_presses_what_they_cannot_see()
    {
        var whisper = Effects.Whisper("w1", "delivery", "ana", Text.Plain("only you")) with { Buttons = [new Button("ok", "OK")] };
        var id = (await host.Platform.CarryOutAsync(whisper, null, Effects.FirstTry, CancellationToken.None)).Message!.Id;

        using var sam = await host.PostAsync($"messages/{id}/buttons/ok", new { user = "sam" });
        using var ana = await host.PostAsync($"messages/{id}/buttons/ok", new { user = "ana" });

        Assert.Equal((404, 200), ((int)sam.StatusCode, (int)ana.StatusCode));
    }
}
