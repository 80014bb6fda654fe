using System.Net.Http.Json;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class DoorkeeperTests
{
    [Theory]
    [InlineData("localhost:{port}", null, 200)]
    [InlineData("127.0.0.1:{port}", "http://127.0.0.1:{port}", 200)]
    [InlineData("[::1]:{port}", null, 200)]
    [InlineData("127.0.0.1:{port}", "http://localhost:{port}", 200)]
    [InlineData("evil.example", null, 403)]
    [InlineData("localhost.evil.example:{port}", null, 403)]
    [InlineData("127.0.0.1:{port}", "http://evil.example", 403)]
    [InlineData("127.0.0.1:{port}", "http://localhost:1", 403)]
    [InlineData("127.0.0.1:{port}", "null", 403)]
    public async Task Only_this_machines_own_names_and_pages_are_let_in(string hostName, string? origin, int status)
    {
        await using var host = await TestHost.StartAsync();

        Assert.Equal(status, await StatusAsync(host, hostName, origin));
    }

    [Theory]
    [InlineData("sandbox.example", null, 200)]
    [InlineData("sandbox.example", "http://sandbox.example", 200)]
    [InlineData("sandbox.example", "http://evil.example", 403)]
    public async Task Where_remote_use_was_allowed_pages_from_elsewhere_still_stay_out(string hostName, string? origin, int status)
    {
        await using var host = await TestHost.StartAsync(allowRemote: true);

        Assert.Equal(status, await StatusAsync(host, hostName, origin));
    }

    private static async Task<int> StatusAsync(TestHost host, string hostName, string? origin)
    {
        var port = host.Client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sandbox/api/messages")
        {
            Content = JsonContent.Create(new { channel = "delivery", user = "ana", text = "hello" }),
        };
        request.Headers.Host = hostName.Replace("{port}", port);
        if (origin is not null)
            request.Headers.Add("Origin", origin.Replace("{port}", port));
        using var response = await host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
