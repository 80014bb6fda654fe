using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Store.Json;

/// <summary>How domain values are written to the store. The words here are in people's files: they may be added to, never changed.</summary>
internal static class DomainJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = DomainJsonContext.Default.WithAddedModifier(NameKinds),
        Converters =
        {
            new WellFormedStringConverter(),
            new InstantConverter(),
            new DurationConverter(),
            new ButtonConverter(),
            new RequestIdConverter(),
            new ChangeIdConverter(),
            new HandoverIdConverter(),
            new IdConverter<EventKey>(v => new(v), k => k.Value),
            new IdConverter<EffectKey>(v => new(v), k => k.Value),
            new IdConverter<PlatformId>(v => new(v), k => k.Value),
            new IdConverter<ButtonId>(v => new(v), k => k.Value),
            new IdConverter<PersonId>(v => new(v), k => k.Value),
            new IdConverter<TeamId>(v => new(v), k => k.Value),
            new IdConverter<ChannelId>(v => new(v), k => k.Value),
            new IdConverter<GroupId>(v => new(v), k => k.Value),
            new IdConverter<PolicyId>(v => new(v), k => k.Value),
            new IdConverter<PriorityId>(v => new(v), k => k.Value),
            new IdConverter<RotaId>(v => new(v), k => k.Value),
            new IdConverter<RoleName>(v => new(v), k => k.Value),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    /// <exception cref="JsonException">The text is not what this version writes.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>()) ?? throw new JsonException("null");

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void NameKinds(JsonTypeInfo info)
    {
        if (Kinds.TryGetValue(info.Type, out var kinds))
            info.PolymorphismOptions = Polymorphism(kinds);
    }

    private static JsonPolymorphismOptions Polymorphism((Type Type, string Name)[] kinds)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var (type, name) in kinds)
            options.DerivedTypes.Add(new JsonDerivedType(type, name));
        return options;
    }

    private static readonly Dictionary<Type, (Type, string)[]> Kinds = new()
    {
        [typeof(ChatEvent)] =
        [
            (typeof(MessagePosted), "posted"), (typeof(MessageEdited), "edited"), (typeof(MessageDeleted), "deleted"),
            (typeof(ReactionAdded), "reacted"), (typeof(ButtonPressed), "pressed"), (typeof(CommandGiven), "command"),
        ],
        [typeof(Effect)] =
        [
            (typeof(Post), "post"), (typeof(Edit), "edit"), (typeof(Whisper), "whisper"),
            (typeof(Answer), "answer"), (typeof(SetHeader), "header"), (typeof(SetGroup), "group"),
        ],
        [typeof(Alteration)] = [(typeof(Alteration.Cover), "cover"), (typeof(Alteration.Exchange), "swap"), (typeof(Alteration.Absence), "away")],
        [typeof(Place)] =
        [
            (typeof(Place.InThread), "thread"), (typeof(Place.InChannel), "channel"), (typeof(Place.Here), "here"),
            (typeof(Place.Under), "under"), (typeof(Place.DirectlyTo), "person"),
        ],
        [typeof(Span)] =
        [
            (typeof(Span.Words), "words"), (typeof(Span.Bold), "bold"), (typeof(Span.Code), "code"), (typeof(Span.Named), "named"),
            (typeof(Span.Ping), "ping"), (typeof(Span.PingGroup), "pingGroup"), (typeof(Span.InChannel), "channel"),
            (typeof(Span.Link), "link"), (typeof(Span.ToMessage), "message"),
        ],
    };
}
