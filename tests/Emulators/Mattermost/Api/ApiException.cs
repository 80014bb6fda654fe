namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>The server refuses.</summary>
public sealed class ApiException(int status, string id, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>The stable key of the refusal, such as <c>api.context.permissions.app_error</c>.</summary>
    public string Id { get; } = id;
}
