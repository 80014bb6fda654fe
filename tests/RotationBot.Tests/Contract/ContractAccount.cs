using System.Text.Json.Nodes;

namespace RotationBot.Tests.Contract;

/// <summary>Somebody on the server, as their client speaks for them.</summary>
internal sealed record ContractAccount(ContractServer Server, string Id, string Name, string Token)
{
    public Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, cancellationToken);

    public Task<JsonNode> PostAsync(string path, JsonNode body, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, path, body, cancellationToken);

    public Task<JsonNode> PutAsync(string path, JsonNode body, CancellationToken cancellationToken) => SendAsync(HttpMethod.Put, path, body, cancellationToken);

    public Task<JsonNode> DeleteAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, path, null, cancellationToken);

    /// <returns>The post's id.</returns>
    public async Task<string> SayAsync(string channel, string text, string root, CancellationToken cancellationToken) =>
        (await PostAsync("posts", new JsonObject { ["channel_id"] = channel, ["message"] = text, ["root_id"] = root }, cancellationToken))["id"]!.ToString();

    public Task ReactAsync(string post, string emoji, CancellationToken cancellationToken) =>
        PostAsync("reactions", new JsonObject { ["user_id"] = Id, ["post_id"] = post, ["emoji_name"] = emoji }, cancellationToken);

    /// <returns>What only they are shown in answer.</returns>
    public async Task<string> CommandAsync(string channel, string team, string line, CancellationToken cancellationToken) =>
        (await PostAsync("commands/execute", new JsonObject { ["channel_id"] = channel, ["team_id"] = team, ["command"] = line }, cancellationToken))["text"]?.ToString() ?? "";

    /// <exception cref="HttpRequestException">The server refused; its words are in the message.</exception>
    private async Task<JsonNode> SendAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellationToken)
    {
        using var answer = await Server.SendAsync(method, path, Token, body, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new HttpRequestException($"{method} {path} as {Name}: {(int)answer.StatusCode} {text}", null, answer.StatusCode);
    }
}
