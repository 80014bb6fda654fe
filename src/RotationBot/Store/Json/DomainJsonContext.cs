using System.Text.Json.Serialization;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Store.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChatEvent))]
[JsonSerializable(typeof(MessagePosted))]
[JsonSerializable(typeof(MessageEdited))]
[JsonSerializable(typeof(MessageDeleted))]
[JsonSerializable(typeof(ReactionAdded))]
[JsonSerializable(typeof(ButtonPressed))]
[JsonSerializable(typeof(CommandGiven))]
[JsonSerializable(typeof(Effect))]
[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(Edit))]
[JsonSerializable(typeof(Whisper))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(SetHeader))]
[JsonSerializable(typeof(SetGroup))]
[JsonSerializable(typeof(Place.InThread))]
[JsonSerializable(typeof(Place.InChannel), TypeInfoPropertyName = "PlaceInChannel")]
[JsonSerializable(typeof(Place.Here))]
[JsonSerializable(typeof(Place.Under))]
[JsonSerializable(typeof(Place.DirectlyTo))]
[JsonSerializable(typeof(Span.Words))]
[JsonSerializable(typeof(Span.Bold))]
[JsonSerializable(typeof(Span.Code))]
[JsonSerializable(typeof(Span.Named))]
[JsonSerializable(typeof(Span.Ping))]
[JsonSerializable(typeof(Span.PingGroup))]
[JsonSerializable(typeof(Span.InChannel), TypeInfoPropertyName = "SpanInChannel")]
[JsonSerializable(typeof(Span.Link))]
[JsonSerializable(typeof(Span.ToMessage))]
[JsonSerializable(typeof(Request))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(Alteration.Cover))]
[JsonSerializable(typeof(Alteration.Exchange))]
[JsonSerializable(typeof(Alteration.Absence))]
[JsonSerializable(typeof(RotaHistory))]
[JsonSerializable(typeof(MessageRef))]
[JsonSerializable(typeof(StoredButton))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
