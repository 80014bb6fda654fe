using System.Text.Json.Serialization;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>JSON inside the file.</summary>
[JsonSerializable(typeof(IReadOnlyList<ChoiceView>))]
internal sealed partial class WorldJson : JsonSerializerContext;
