using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Store.Json;

/// <summary>An id as its bare text.</summary>
internal sealed class IdConverter<T>(Func<string, T> make, Func<T, string> value) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T id, JsonSerializerOptions options) => writer.WriteStringValue(WellFormed.Text(value(id)));
}

internal sealed class RequestIdConverter : JsonConverter<RequestId>
{
    public override RequestId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}

internal sealed class ChangeIdConverter : JsonConverter<ChangeId>
{
    public override ChangeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, ChangeId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}

internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InstantPattern.ExtendedIso.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

internal sealed class DurationConverter : JsonConverter<Duration>
{
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DurationPattern.JsonRoundtrip.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DurationPattern.JsonRoundtrip.Format(value));
}

/// <summary>People and platforms can send half a surrogate pair; SQLite and JSON cannot hold one.</summary>
internal sealed class WellFormedStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(WellFormed.Text(value));

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(WellFormed.Text(value));
}

/// <summary>The serializer cannot choose between the two constructors of <see cref="Button"/>.</summary>
internal sealed class ButtonConverter : JsonConverter<Button>
{
    public override Button Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize(ref reader, Info(options))!;
        return new Button(stored.Id, stored.Label, stored.Choices);
    }

    public override void Write(Utf8JsonWriter writer, Button value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new StoredButton(value.Id, value.Label, value.Choices), Info(options));

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<StoredButton> Info(JsonSerializerOptions options) =>
        (System.Text.Json.Serialization.Metadata.JsonTypeInfo<StoredButton>)options.GetTypeInfo(typeof(StoredButton));
}

internal sealed record StoredButton(ButtonId Id, string Label, IReadOnlyList<Choice> Choices);
