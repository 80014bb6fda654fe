using System.Text;
using System.Text.RegularExpressions;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>What comes over the wire and is no request for us, or hardly one. {port} stands for the host's.</summary>
public sealed partial class BadInputWireTests : IAsyncLifetime
{
    private const string Post = "POST /sandbox/api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private const string Json = Post + "Content-Type: application/json\r\n";

    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("Host: 127.0.0.1.nip.io")]
    [InlineData("Host: localhost.")]
    [InlineData("Host: localhost.evil.example")]
    [InlineData("Host: evil.example:{port}")]
    [InlineData("Host: 2130706433.example")]
    [InlineData("Host: [2001:db8::1]")]
    [InlineData("Host:")]
    [InlineData("Host: localhost\r\nOrigin: http://localhost.evil.example")]
    [InlineData("Host: localhost:{port}\r\nOrigin: https://evil.example:{port}")]
    [InlineData("Host: localhost:{port}\r\nOrigin: file://")]
    [InlineData("Host: localhost:{port}\r\nOrigin: http://localhost:{port}, http://evil.example")]
    public Task Names_that_are_not_this_machines_are_refused(string headers) =>
        AssertAsync(403, $"GET /sandbox/api/clock HTTP/1.1\r\nConnection: close\r\n{headers}\r\n\r\n");

    [Theory]
    [InlineData(400, "GET /sandbox/api/clock HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData(403, "GET /sandbox/api/clock HTTP/1.0\r\n\r\n")]
    [InlineData(400, "GET /sandbox/api/clock HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")]
    [InlineData(400, "GET http://evil.example/sandbox/api/clock HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData(400, "\u0016\u0003\u0001 this is no HTTP\r\n\r\n")]
    public Task A_host_must_be_named_once(int status, string request) => AssertAsync(status, request);

    [Theory]
    [InlineData("GET //")]
    [InlineData("GET //sandbox/api/users")]
    [InlineData("GET /sandbox//api/users")]
    [InlineData("GET /sandbox/api//users")]
    [InlineData("GET /sandbox/../../etc/passwd")]
    [InlineData("GET /sandbox/api/channels/..%2f..%2fetc")]
    [InlineData("GET /sandbox/api/channels/%2e%2e/messages")]
    [InlineData("GET /sandbox/api/channels/%ff%fe")]
    [InlineData("GET /sandbox/api/channels/%ed%a0%80")]
    [InlineData("GET /sandbox/api/channels/%F0%9F%98%80")]
    [InlineData("GET /sandbox/api/channels/%0d%0aX:%20y")]
    [InlineData("GET /sandbox/api/channels/%zz")]
    [InlineData("GET /sandbox/api/messages/m99999999999999999999")]
    [InlineData("GET /sandbox/api/messages/m-1")]
    [InlineData("GET /sandbox/api/groups/%40%40")]
    [InlineData("GET /sandbox/api/messages")]
    [InlineData("PUT /sandbox/api/messages")]
    [InlineData("DELETE /sandbox/api/users")]
    [InlineData("OPTIONS /sandbox/api/messages")]
    [InlineData("TRACE /sandbox/api/clock")]
    [InlineData("BREW /sandbox/api/clock")]
    [InlineData("POST /")]
    public Task What_is_not_here_is_not_found(string line) => AssertAsync(404, $"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

    [Theory]
    [InlineData(400, "%00")]
    [InlineData(414, "a{long}")]
    public Task Paths_that_are_none_are_refused(int status, string name) =>
        AssertAsync(status, $"GET /sandbox/api/channels/{name.Replace("{long}", new string('a', 10_000))} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    [Theory]
    [InlineData(413, Json + "Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData(400, Json + "Content-Length: -1\r\n\r\n{}")]
    [InlineData(400, Json + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData(400, Json + "Content-Length: 0\r\n\r\n")]
    [InlineData(400, Json + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData(400, Json + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")]
    [InlineData(415, Post + "Content-Length: 2\r\n\r\n{}")]
    [InlineData(415, Post + "Content-Type: nonsense\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData(415, Post + "Content-Type: text/plain;charset=utf-8\r\nContent-Length: 2\r\n\r\n{}")]
    public Task Bodies_that_cannot_be_read_are_refused(int status, string request) => AssertAsync(status, request);

    [Theory]
    [InlineData(200, 20)]
    [InlineData(413, 200)]
    public async Task A_body_without_a_length_is_read_up_to_the_limit(int status, int chunks)
    {
        var padding = Chunk(new string(' ', 10_000));
        var body = string.Concat(Enumerable.Repeat(padding, chunks)) + Chunk("""{"channel":"delivery","user":"ana","text":"in pieces"}""") + "0\r\n\r\n";

        await AssertAsync(status, Json + "Transfer-Encoding: chunked\r\n\r\n" + body);
    }

    [Fact]
    public async Task The_page_answers_those_who_only_want_to_know_whether_it_is_there()
    {
        var (status, answer) = await RawRequest.SendAsync(host.Client.BaseAddress!, "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Equal(200, status);
        Assert.EndsWith("\r\n\r\n", answer);
    }

    private static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    private async Task AssertAsync(int expected, string request)
    {
        var address = host.Client.BaseAddress!;
        var (status, answer) = await RawRequest.SendAsync(address, request.Replace("{port}", $"{address.Port}"));

        Assert.Equal(expected, status);
        Assert.True(status < 400 || answer.EndsWith("\r\n\r\n", StringComparison.Ordinal) && BareRefusal().IsMatch(answer) || Sentence().IsMatch(answer), answer);
        Assert.NotEmpty((await host.GetAsync("users")).AsArray());
    }

    /// <summary>The web server itself refuses what is no request, before anything of ours hears of it, and has no words for it.</summary>
    [GeneratedRegex(@"^HTTP/1.1 4(00|14) [\w -]+\r\nContent-Length: 0\r\n", RegexOptions.CultureInvariant)]
    private static partial Regex BareRefusal();

    [GeneratedRegex(@"\{""error"":""[^""]+\.""\}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
