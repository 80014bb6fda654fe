using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>The calls of the server to integrations.</summary>
internal sealed class Outgoing : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AutomaticDecompression = DecompressionMethods.GZip,
        UseProxy = false,
        AllowAutoRedirect = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <returns>Null if nobody answers, or not in time.</returns>
    public Task<Reply?> PostAsync(string url, JsonObject body, CancellationToken token) =>
        SendAsync(url, Content(Wire.Write(body), "application/json"), null, token);

    /// <summary>Sends a form, its fields in the order of their names.</summary>
    public Task<Reply?> PostFormAsync(string url, IEnumerable<KeyValuePair<string, string>> fields, string commandToken, CancellationToken token)
    {
        var form = string.Join('&', fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={Escaped(f.Value)}"));
        return SendAsync(url, Content(form, "application/x-www-form-urlencoded"), commandToken, token);
    }

    public void Dispose() => http.Dispose();

    private async Task<Reply?> SendAsync(string url, HttpContent content, string? commandToken, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.UserAgent.ParseAdd("Mattermost-Bot/1.1");
        request.Headers.Accept.ParseAdd("application/json");
        if (commandToken is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Token", commandToken);
        try
        {
            using var response = await http.SendAsync(request, token);
            var text = await response.Content.ReadAsStringAsync(token);
            var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
            return new Reply((int)response.StatusCode, $"{(int)response.StatusCode} {response.ReasonPhrase}", isJson, text);
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ByteArrayContent Content(string text, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }

    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);
}

/// <summary>What an integration answered.</summary>
internal sealed record Reply(int Status, string StatusLine, bool IsJson, string Text)
{
    /// <summary>Null if it is not an object.</summary>
    public JsonObject? Json()
    {
        try
        {
            return JsonNode.Parse(Text) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
