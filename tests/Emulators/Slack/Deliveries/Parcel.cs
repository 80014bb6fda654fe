using System.Text.Json;

namespace RotationBot.Emulators.Slack.Deliveries;

/// <summary>What the app is sent.</summary>
/// <param name="Type">As its envelope calls it: <c>events_api</c>, <c>slash_commands</c> or <c>interactive</c>.</param>
/// <param name="Payload">In JSON.</param>
internal sealed record Parcel(string Type, byte[] Payload)
{
    public bool IsEvent => Type == "events_api";

    /// <summary>Whether the acknowledgement may say something.</summary>
    public bool AcceptsResponse => !IsEvent;

    /// <returns>The frame of a socket.</returns>
    public byte[] Envelope(string id, int attempt, string reason)
    {
        using var buffer = new MemoryStream(Payload.Length + 192);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("envelope_id", id);
            json.WritePropertyName("payload");
            json.WriteRawValue(Payload, skipInputValidation: true);
            json.WriteString("type", Type);
            json.WriteBoolean("accepts_response_payload", AcceptsResponse);
            if (IsEvent)
            {
                json.WriteNumber("retry_attempt", attempt);
                json.WriteString("retry_reason", reason);
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
