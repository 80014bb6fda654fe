using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>The shapes of the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(DialogRequest))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Frame))]
[JsonSerializable(typeof(GroupChange))]
[JsonSerializable(typeof(HeaderPatch))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(NewGroup))]
[JsonSerializable(typeof(NewMember))]
[JsonSerializable(typeof(NewPost))]
[JsonSerializable(typeof(NewReaction))]
[JsonSerializable(typeof(PostPatch))]
[JsonSerializable(typeof(WireChannel))]
[JsonSerializable(typeof(WireCommand))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(WireGroup))]
[JsonSerializable(typeof(WireGroupMembers))]
[JsonSerializable(typeof(WireMember))]
[JsonSerializable(typeof(WirePost))]
[JsonSerializable(typeof(WirePosts))]
[JsonSerializable(typeof(WireReaction))]
[JsonSerializable(typeof(WireTeam))]
[JsonSerializable(typeof(WireUser))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<WireChannel>))]
[JsonSerializable(typeof(IReadOnlyList<WireCommand>))]
[JsonSerializable(typeof(IReadOnlyList<WireGroup>))]
[JsonSerializable(typeof(IReadOnlyList<WireMember>))]
[JsonSerializable(typeof(IReadOnlyList<WireStatus>))]
[JsonSerializable(typeof(IReadOnlyList<WireUser>))]
internal sealed partial class MattermostJson : JsonSerializerContext;
