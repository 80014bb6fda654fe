using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Slack.Deliveries;

/// <summary>Sends to an address of the app, signed.</summary>
internal sealed class SignedHttp(SlackSettings settings) : IDisposable
{
    private static readonly TimeSpan Off = TimeSpan.FromMinutes(10);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<Delivery> SendAsync(Uri url, Parcel parcel, Tampering tampering, int attempt, string reason)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = Body(parcel) };
        await SignAsync(request, tampering);
        if (attempt > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", reason);
        }
        using var patience = new CancellationTokenSource(settings.AcknowledgeWithin, settings.Time);
        var sent = TimeProvider.System.GetTimestamp();
        try
        {
            using var response = await http.SendAsync(request, patience.Token);
            var text = await response.Content.ReadAsStringAsync(patience.Token);
            var ok = response.IsSuccessStatusCode;
            return new Delivery(true, ok, ok ? null : "http_error", (int)response.StatusCode, Said(text))
            {
                AckMs = TimeProvider.System.GetElapsedTime(sent).TotalMilliseconds,
                NoRetry = response.Headers.TryGetValues("x-slack-no-retry", out var no) && no.Contains("1"),
            };
        }
        catch (OperationCanceledException)
        {
            return new Delivery(true, false, "http_timeout");
        }
        catch (HttpRequestException)
        {
            return new Delivery(false, false, "connection_failed");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task SignAsync(HttpRequestMessage request, Tampering tampering)
    {
        var at = settings.Time.GetUtcNow() + tampering switch
        {
            Tampering.Stale => -Off,
            Tampering.Early => Off,
            _ => TimeSpan.Zero,
        };
        var stamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var secret = tampering == Tampering.Secret ? "another secret" : settings.SigningSecret;
        byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{stamp}:"), .. await request.Content!.ReadAsByteArrayAsync()];
        request.Headers.UserAgent.ParseAdd("Slackbot/1.0 (+https://api.slack.com/robots)");
        request.Headers.Add("X-Slack-Request-Timestamp", stamp);
        request.Headers.Add("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)));
    }

    /// <summary>Events are JSON, commands a form, interactions a form with their JSON in one field.</summary>
    private static HttpContent Body(Parcel parcel)
    {
        switch (parcel.Type)
        {
            case "slash_commands":
                return new FormUrlEncodedContent(JsonSerializer.Deserialize<Dictionary<string, string>>(parcel.Payload)!);
            case "interactive":
                return new FormUrlEncodedContent([new KeyValuePair<string, string>("payload", Encoding.UTF8.GetString(parcel.Payload))]);
            default:
                var body = new ByteArrayContent(parcel.Payload);
                body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                return body;
        }
    }

    private static JsonNode? Said(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
