using System.Text;
using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>Good bodies, spoilt by dice. A seed that fails stays in the list.</summary>
public sealed class BadInputFuzzTests : IAsyncLifetime
{
    private const int Tries = 300;

    private static readonly (string Path, string Body)[] Good =
    [
        ("messages", """{"channel":"#delivery","user":"@ana","text":"@delivery-support help, `code`","thread":"m1","key":"k"}"""),
        ("messages/m1/edit", """{"user":"ana","text":"better words"}"""),
        ("messages/m1/reactions", """{"user":"sam","emoji":":eyes:"}"""),
        ("messages/m1/buttons/ack", """{"user":"sam","value":"cloud"}"""),
        ("channels/set/header", """{"user":"sam","header":"what we do | on call: nobody"}"""),
        ("clock/advance", """{"minutes":0.5}"""),
        ("clock/advance", """{"to":"2027-01-01T00:00:00Z"}"""),
    ];

    private static readonly string[] Odd =
    [
        "\0", "\\u0000", "\\ud800", "\\udfff\\ud800", "\\", "\"", "\\\"", "{", "}", "[[[[", "]", ":", ",", "null", "true", "-0", "1e999", "-1e-999", "99999999999999999999",
        "{\"a\":{}}", "[]", "\u202e", "😀", "é", "\ufeff", "\\x", "\\u12", "/*", "//", "NaN", "m1", "@", "#", "rotationbot", "9999-12-31T23:59:59-18:00",
    ];

    private TestHost host = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync();
        await host.DoAsync("messages", new { channel = "delivery", user = "ana", text = "the first message is m1" });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_is_sent_is_answered_in_words(int seed)
    {
        var dice = new Random(seed);
        for (var i = 0; i < Tries; i++)
        {
            var (path, body) = Good[dice.Next(Good.Length)];
            var bytes = Spoil(body, dice);
            using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };

            using var response = await host.Client.PostAsync("/sandbox/api/" + path, content);

            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            var isAnswered = (int)response.StatusCode == 200 || ((int)response.StatusCode is 400 or 403 or 404 && ((string)answer["error"]!).EndsWith('.'));
            Assert.True(isAnswered, $"{path} {Convert.ToHexString(bytes)} {Encoding.UTF8.GetString(bytes)}\n{(int)response.StatusCode} {answer}");
        }

        var last = (string?)(await host.DoAsync("messages", new { channel = "delivery", user = "ana", text = "still there?" }))["id"];
        Assert.Equal(last, (string?)(await host.GetAsync("channels/delivery/messages")).AsArray()[^1]!["id"]);
    }

    private static byte[] Spoil(string body, Random dice)
    {
        var bytes = Encoding.UTF8.GetBytes(body).ToList();
        for (var times = dice.Next(1, 4); times > 0; times--)
            SpoilOnce(bytes, dice);
        return [.. bytes];
    }

    private static void SpoilOnce(List<byte> bytes, Random dice)
    {
        var at = dice.Next(bytes.Count + 1);
        var length = dice.Next(Math.Min(12, bytes.Count - at) + 1);
        switch (dice.Next(5))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(dice.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 2:
                bytes.Insert(at, (byte)dice.Next(256));
                break;
            default:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Odd[dice.Next(Odd.Length)]));
                break;
        }
    }
}
