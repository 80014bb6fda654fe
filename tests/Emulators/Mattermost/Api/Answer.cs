namespace RotationBot.Emulators.Mattermost.Api;

/// <param name="Body">Written as JSON; a string as it stands.</param>
/// <param name="Etag">What the client may ask about with If-None-Match.</param>
internal sealed record Answer(object? Body, int Status = 200, string? Etag = null)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Answer Ok { get; } = new(new Dictionary<string, string> { ["status"] = "OK" });

    public static Answer Created(object body) => new(body, 201);
}
