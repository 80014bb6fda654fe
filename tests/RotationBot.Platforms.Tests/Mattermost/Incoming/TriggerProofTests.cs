using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Incoming;

namespace RotationBot.Platforms.Tests.Mattermost.Incoming;

/// <summary>The emulated server signs no triggers; this one tells the key by which it would.</summary>
public sealed class TriggerProofTests : IAsyncDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private WebApplication? server;

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task Only_the_servers_signature_for_that_user_proves_who_pressed()
    {
        using var api = await StartAsync(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()));
        using var proof = new TriggerProof(api, TimeProvider.System);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(Proof.Given, await proof.OfAsync(Trigger(key, "alice"), "alice", default));
        Assert.Equal(Proof.Wrong, await proof.OfAsync(Trigger(key, "alice"), "bob", default));
        Assert.Equal(Proof.Wrong, await proof.OfAsync(Trigger(other, "alice"), "alice", default));
        Assert.Equal(Proof.Wrong, await proof.OfAsync("", "alice", default));
        Assert.Equal(Proof.Wrong, await proof.OfAsync("no trigger", "alice", default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no key")]
    public async Task Without_the_servers_key_nothing_is_proved(string? told)
    {
        using var api = await StartAsync(told);
        using var proof = new TriggerProof(api, TimeProvider.System);

        Assert.Equal(Proof.Unknown, await proof.OfAsync(Trigger(key, "alice"), "alice", default));
    }

    private static string Trigger(ECDsa key, string user)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"client:{user}:1795222358184:");
        var signature = key.SignData(Encoding.UTF8.GetBytes(words), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(words + Convert.ToBase64String(signature)));
    }

    private async Task<MattermostApi> StartAsync(string? told)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        var config = new JsonObject { ["Version"] = "5.37.0" };
        if (told is not null)
            config["AsymmetricSigningPublicKey"] = told;
        server.MapGet("/api/v4/config/client", (HttpContext context) => context.Response.WriteAsync(config.ToJsonString()));
        await server.StartAsync();
        return new MattermostApi(new MattermostOptions { Url = new Uri(server.Urls.First()), Token = "t", Team = "core" }, TimeProvider.System);
    }
}
