using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

/// <summary>Calls methods with a token.</summary>
internal sealed class ApiClient(HttpClient http, Uri api, string token)
{
    /// <returns>The answer, which must be good.</returns>
    public async Task<JsonObject> CallAsync(string method, object? arguments = null)
    {
        var answer = await AnswerAsync(method, arguments);
        Assert.True(answer["ok"]!.GetValue<bool>(), $"{method}: {answer.ToJsonString()}");
        return answer;
    }

    /// <returns>Why it is refused, which it must be, with HTTP status 200.</returns>
    public async Task<string> RefusedAsync(string method, object? arguments = null)
    {
        var answer = await AnswerAsync(method, arguments);
        Assert.False(answer["ok"]!.GetValue<bool>(), $"{method}: {answer.ToJsonString()}");
        return answer["error"]!.ToString();
    }

    public async Task<JsonObject> AnswerAsync(string method, object? arguments = null)
    {
        using var response = await SendAsync(method, arguments);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async Task<HttpResponseMessage> SendAsync(string method, object? arguments = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, method))
        {
            Content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new("Bearer", token);
        return await http.SendAsync(request);
    }
}
