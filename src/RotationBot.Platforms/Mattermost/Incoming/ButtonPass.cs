using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>What a button carries, unseen by people, and the server gives back when it is pressed.</summary>
/// <param name="Key">Of the post under which it stands.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="Choose">Pressing it asks to choose.</param>
/// <param name="OnlyFor">The id of the only user who sees it; empty: everybody in the channel does.</param>
/// <param name="Issued">Of when the post read like this.</param>
internal sealed record ButtonPass(EffectKey Key, int? Request, ButtonId Button, string Label, bool Choose, string OnlyFor, Instant Issued)
{
    /// <summary>For so long a button does something.</summary>
    public static readonly Duration Life = Duration.FromDays(30);

    private const string Purpose = "button";

    public JsonObject Sealed(Seal seal) => new()
    {
        ["key"] = Key.Value,
        ["request"] = Request ?? 0,
        ["button"] = Button.Value,
        ["label"] = Label,
        ["choose"] = Choose,
        ["only_for"] = OnlyFor,
        ["issued"] = Issued.ToUnixTimeMilliseconds(),
        ["expires"] = (Issued + Life).ToUnixTimeMilliseconds(),
        ["seal"] = seal.Of(Purpose, Words((Issued + Life).ToUnixTimeMilliseconds())),
    };

    /// <returns>Null: it is not ours, or was changed.</returns>
    public static (ButtonPass Pass, Instant Expires)? Read(JsonObject? context, Seal seal)
    {
        if (Text("key") is not { } key || Text("button") is not { } button || Text("label") is not { } label || Text("only_for") is not { } onlyFor
            || Number("request") is not { } request || Number("issued") is not { } issued || Number("expires") is not { } expires || Text("seal") is not { } given)
            return null;
        if (request is < 0 or > int.MaxValue || !IsTime(issued) || !IsTime(expires))
            return null;
        var choose = context!["choose"] is JsonValue c && c.TryGetValue<bool>(out var yes) && yes;
        var pass = new ButtonPass(new EffectKey(key), request == 0 ? null : (int)request, new ButtonId(button), label, choose, onlyFor, Instant.FromUnixTimeMilliseconds(issued));
        return seal.Fits(given, Purpose, pass.Words(expires)) ? (pass, Instant.FromUnixTimeMilliseconds(expires)) : null;

        string? Text(string name) => context?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        long? Number(string name) => context?[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;
    }

    private static bool IsTime(long milliseconds) => milliseconds is > 0 and < 253_402_300_800_000;

    private string[] Words(long expires) =>
    [
        Key.Value, (Request ?? 0).ToString(CultureInfo.InvariantCulture), Button.Value, Label, Choose ? "choose" : "press", OnlyFor,
        Issued.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), expires.ToString(CultureInfo.InvariantCulture),
    ];
}
