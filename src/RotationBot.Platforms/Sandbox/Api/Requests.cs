using System.Text.Json.Serialization;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox.Api;

internal sealed record PostRequest(string? Channel, string? User, string? Text, string? Thread, string? Key);

internal sealed record EditRequest(string? User, string? Text);

internal sealed record DeleteRequest(string? User);

internal sealed record PressRequest(string? User, string? Value);

internal sealed record ReactRequest(string? User, string? Emoji);

internal sealed record CommandRequest(string? Channel, string? User, string? Command, string? Text, string? Key);

internal sealed record HeaderRequest(string? User, string? Header);

/// <param name="To">An instant, or "next-handover".</param>
internal sealed record AdvanceRequest(double? Minutes, string? To);

/// <param name="Zone">The organisation's time zone, in which the page shows times.</param>
internal sealed record AboutAnswer(string Zone);

internal sealed record IdAnswer(string Id);

internal sealed record CommandAnswer(string Id, string Text, bool Ephemeral, IReadOnlyList<ButtonView> Buttons);

internal sealed record MembersAnswer(IReadOnlyList<string> Members);

internal sealed record ClockAnswer(string Now);

/// <param name="Id">What was accepted all the same, if anything was.</param>
internal sealed record ErrorAnswer(
    string Error,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id = null);

/// <summary>Everything the API reads and writes. Used directly, never through the application's resolver chain, whose naming would win.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PostRequest))]
[JsonSerializable(typeof(EditRequest))]
[JsonSerializable(typeof(DeleteRequest))]
[JsonSerializable(typeof(PressRequest))]
[JsonSerializable(typeof(ReactRequest))]
[JsonSerializable(typeof(CommandRequest))]
[JsonSerializable(typeof(HeaderRequest))]
[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(AboutAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(CommandAnswer))]
[JsonSerializable(typeof(MembersAnswer))]
[JsonSerializable(typeof(ClockAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(MessageView))]
[JsonSerializable(typeof(ChannelView))]
[JsonSerializable(typeof(IEnumerable<UserView>))]
[JsonSerializable(typeof(IReadOnlyList<ChannelView>))]
[JsonSerializable(typeof(IReadOnlyList<GroupView>))]
[JsonSerializable(typeof(IReadOnlyList<MessageView>))]
internal sealed partial class SandboxJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts as they are; control characters escaped.</summary>
    public static readonly SandboxJson Wire = new(new System.Text.Json.JsonSerializerOptions
    {
        PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    });
}
