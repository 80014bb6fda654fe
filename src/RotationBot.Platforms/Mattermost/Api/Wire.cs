using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Polly.Timeout;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>One call at a time over HTTP: JSON out, JSON in, and every failure as a <see cref="MattermostException"/>.</summary>
internal sealed class Wire : IDisposable
{
    private readonly HttpClient http;
    private readonly TimeProvider time;

    public Wire(MattermostOptions options, TimeProvider time)
    {
        this.time = time;
        Site = new Uri(options.Url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
        http = new HttpClient(new Retrying(sockets, time)) { BaseAddress = new Uri(Site, "api/v4/"), Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("RotationBot", null));
    }

    /// <summary>Ends with a slash.</summary>
    public Uri Site { get; }

    /// <summary>A path with its parts made safe.</summary>
    public static string Path(FormattableString path) => string.Format(
        CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(a => Uri.EscapeDataString(Convert.ToString(a, CultureInfo.InvariantCulture) ?? ""))]);

    /// <exception cref="MattermostException">It failed.</exception>
    public async Task<TAnswer> AskAsync<TAnswer>(ApiRequest request, JsonTypeInfo<TAnswer> answer, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(request, cancellationToken);
        try
        {
            return await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(cancellationToken), answer, cancellationToken)
                ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new MattermostException(request.Call, new ApiError(null, "the answer is not what Mattermost says; does platforms.mattermost.url lead to it?") { RequestId = RequestId(response) }, e);
        }
    }

    /// <summary>The same, where there may be nothing of that name.</summary>
    /// <exception cref="MattermostException">It failed.</exception>
    public async Task<TAnswer?> FindAsync<TAnswer>(ApiRequest request, JsonTypeInfo<TAnswer> answer, CancellationToken cancellationToken) where TAnswer : class
    {
        try
        {
            return await AskAsync(request, answer, cancellationToken);
        }
        catch (MattermostException e) when (e is { Status: HttpStatusCode.NotFound, Id: not null })
        {
            return null;
        }
    }

    /// <summary>With the body read, of whatever kind it is.</summary>
    /// <exception cref="MattermostException">It failed.</exception>
    public async Task<HttpResponseMessage> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Call.Method, request.Call.Path + request.Query) { Content = request.Body };
        message.Options.Set(Retrying.Call, request.Call);
        var response = await TrySendAsync(request.Call, message, cancellationToken);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw new MattermostException(request.Call, await ErrorAsync(response, cancellationToken));
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> TrySendAsync(ApiCall call, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(message, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException or TimeoutRejectedException)
        {
            throw new MattermostException(call, new ApiError(null, Silence(e)) { NeverArrived = Retrying.NeverArrived(e) }, e);
        }
    }

    private static string Silence(Exception failure) => failure switch
    {
        TimeoutRejectedException => "no answer in time",
        _ when Retrying.NeverArrived(failure) => "no answer; is platforms.mattermost.url right, and the server up?",
        _ => "the answer broke off",
    };

    private async Task<ApiError> ErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var said = await SaidAsync(response, cancellationToken);
        return new ApiError(response.StatusCode, Explanation(response, said))
        {
            Id = string.IsNullOrEmpty(said?.Id) ? null : said.Id,
            RequestId = RequestId(response),
            RetryAfter = response.StatusCode == HttpStatusCode.TooManyRequests ? RateLimit.Wait(response, Instant.FromDateTimeOffset(time.GetUtcNow())) : null,
        };
    }

    private static string Explanation(HttpResponseMessage response, WireError? said) => (int)response.StatusCode switch
    {
        >= 300 and < 400 => $"the server sends us to {response.Headers.Location}; platforms.mattermost.url must be the address it ends at, its path included",
        401 => "the server does not accept the token in platforms.mattermost.token",
        429 => "the server asks for a pause",
        >= 400 and < 500 when string.IsNullOrEmpty(said?.Id) => $"{response.ReasonPhrase}, and not in Mattermost's words; does platforms.mattermost.url lead to it?",
        _ => string.IsNullOrEmpty(said?.Message) ? response.ReasonPhrase ?? "" : said.Message,
    };

    /// <returns>Null where somebody else than Mattermost speaks, or Mattermost in plain text.</returns>
    private static async Task<WireError?> SaidAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(cancellationToken), MattermostJson.Default.WireError, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? RequestId(HttpResponseMessage response) =>
        response.Headers.TryGetValues("X-Request-Id", out var values) ? values.FirstOrDefault() : null;
}

/// <summary>What is asked of the server.</summary>
/// <param name="Query">With its question mark, or empty.</param>
internal sealed record ApiRequest(ApiCall Call, string Query = "", ByteArrayContent? Body = null)
{
    public static ApiRequest Get(string path, string query = "") => new(new ApiCall(HttpMethod.Get, path, Repeatable: true), query);

    public static ApiRequest Delete(string path) => new(new ApiCall(HttpMethod.Delete, path, Repeatable: true));

    public static ApiRequest Put<T>(string path, T body, JsonTypeInfo<T> type) => new(new ApiCall(HttpMethod.Put, path, Repeatable: true), "", Json(body, type));

    /// <summary>Of something that happens again when it is asked again.</summary>
    public static ApiRequest Post<T>(string path, T body, JsonTypeInfo<T> type) => new(new ApiCall(HttpMethod.Post, path, Repeatable: false), "", Json(body, type));

    /// <summary>Of something that only reads, or that once and twice are the same.</summary>
    public static ApiRequest PostAgain<T>(string path, T body, JsonTypeInfo<T> type) => new(new ApiCall(HttpMethod.Post, path, Repeatable: true), "", Json(body, type));

    private static ByteArrayContent Json<T>(T body, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(body, type))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };
}
