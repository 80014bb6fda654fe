using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;

namespace RotationBot.Tests.Contract;

/// <summary>The server under contract: the one the environment names, or else an emulated one. It is spoken to through its API alone.</summary>
internal sealed class ContractServer : IAsyncDisposable
{
    /// <summary>What a real server needs so that bots can be made and the bot's loopback address be called.</summary>
    private static readonly JsonObject Needed = new()
    {
        ["AllowedUntrustedInternalConnections"] = "127.0.0.1",
        ["EnableBotAccountCreation"] = true,
        ["EnableUserAccessTokens"] = true,
    };

    private readonly HttpClient http = new();
    private JsonObject? before;

    private ContractServer(Uri url, string admin, MattermostServer? emulated)
    {
        Url = url;
        Emulated = emulated;
        Admin = new ContractAccount(this, "", "admin", admin);
    }

    public Uri Url { get; }

    public ContractAccount Admin { get; }

    /// <summary>For what no client can bring about: cut lines and restarts. Null: the server is a real one.</summary>
    public MattermostServer? Emulated { get; }

    /// <summary>Whether the server is allowed to call the bot on loopback.</summary>
    public bool ReachesBot { get; private set; } = true;

    public static async Task<ContractServer> OpenAsync(CancellationToken cancellationToken)
    {
        var (url, token) = (Environment.GetEnvironmentVariable("ROTATIONBOT_MATTERMOST_URL"), Environment.GetEnvironmentVariable("ROTATIONBOT_MATTERMOST_ADMIN_TOKEN"));
        if (string.IsNullOrEmpty(url) || string.IsNullOrEmpty(token))
        {
            var emulated = await MattermostServer.StartAsync(token: cancellationToken);
            return new ContractServer(emulated.Url, emulated.Admin.Token, emulated);
        }
        var server = new ContractServer(new Uri(url), token, null);
        await server.AllowLoopbackAsync(cancellationToken);
        return server;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, JsonNode? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{Url.ToString().TrimEnd('/')}/api/v4/{path}");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return await http.SendAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (before is not null)
            await Admin.PutAsync("config/patch", new JsonObject { ["ServiceSettings"] = before }, CancellationToken.None);
        http.Dispose();
        if (Emulated is not null)
            await Emulated.DisposeAsync();
    }

    private async Task AllowLoopbackAsync(CancellationToken cancellationToken)
    {
        try
        {
            var settings = (JsonObject)(await Admin.GetAsync("config", cancellationToken))["ServiceSettings"]!;
            var was = new JsonObject([.. Needed.Select(n => KeyValuePair.Create(n.Key, settings[n.Key]?.DeepClone()))]);
            var needed = (JsonObject)Needed.DeepClone();
            needed["AllowedUntrustedInternalConnections"] = $"{was["AllowedUntrustedInternalConnections"]} 127.0.0.1".Trim();
            await Admin.PutAsync("config/patch", new JsonObject { ["ServiceSettings"] = needed }, cancellationToken);
            before = was;
        }
        catch (HttpRequestException)
        {
            ReachesBot = false;
        }
    }
}
