using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>What the server answered.</summary>
internal sealed record RestAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonNode? Body => JsonNode.Parse(Text);

    public string this[string key] => Body![key]!.ToString();
}

/// <summary>Asks a server as one account, or as nobody.</summary>
internal sealed class RestClient(Uri site, string? token) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(site.ToString().TrimEnd('/') + "/api/v4/") };

    public Task<RestAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<RestAnswer> PostAsync(string path, JsonNode? body) => SendAsync(HttpMethod.Post, path, body?.ToJsonString());

    public Task<RestAnswer> PutAsync(string path, JsonNode? body) => SendAsync(HttpMethod.Put, path, body?.ToJsonString());

    public Task<RestAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public async Task<RestAnswer> SendAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, cancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new RestAnswer((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public void Dispose() => http.Dispose();

    public static JsonNode Json(object value) => JsonSerializer.SerializeToNode(value)!;
}
