using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>What a dialog carries from the press to the choice. Its way leads through the client of whoever pressed.</summary>
/// <param name="User">The id of who pressed: only they may choose.</param>
/// <param name="Press">Which press it was: its choice counts once.</param>
internal sealed record ChoicePass(MessageRef On, ButtonId Button, string User, string Press, Instant Expires)
{
    /// <summary>For so long the choice may take.</summary>
    public static readonly Duration Life = Duration.FromMinutes(30);

    private const string Purpose = "choice";

    public string Sealed(Seal seal)
    {
        var words = new JsonArray([.. Words.Select(w => (JsonNode)w)]).ToJsonString();
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(words)) + "." + seal.Of(Purpose, Words);
    }

    /// <param name="find">The channel of that id.</param>
    /// <returns>Null: it is not ours, or was changed.</returns>
    public static async Task<ChoicePass?> ReadAsync(string state, Seal seal, Func<string, CancellationToken, ValueTask<ChannelRef>> find, CancellationToken cancellationToken)
    {
        if (state.Split('.') is not [var carried, var given] || WordsIn(carried) is not [var channel, var post, var button, var user, var press, var expires]
            || !seal.Fits(given, Purpose, channel, post, button, user, press, expires))
            return null;
        return new ChoicePass(new MessageRef(await find(channel, cancellationToken), post), new ButtonId(button), user, press, Instant.FromUnixTimeMilliseconds(long.Parse(expires, CultureInfo.InvariantCulture)));
    }

    private string[] Words => [On.Channel.Id, On.Id, Button.Value, User, Press, Expires.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)];

    private static string[]? WordsIn(string carried)
    {
        try
        {
            return JsonNode.Parse(Base64Url.DecodeFromChars(carried)) is JsonArray words ? [.. words.Select(w => w?.ToString() ?? "")] : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}
