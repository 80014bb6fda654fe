using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>The sandbox behind a real web server on a free port. Its host has nothing to do at any time.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly TestWorld world;
    private readonly WebApplication app;

    private TestHost(TestWorld world, WebApplication app)
    {
        this.world = world;
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public SandboxWorld World => app.Services.GetRequiredService<SandboxWorld>();

    public SandboxPlatform Platform => app.Services.GetRequiredService<SandboxPlatform>();

    public static async Task<TestHost> StartAsync(bool allowRemote = false)
    {
        var world = new TestWorld(allowRemote);
        world.World.Dispose();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSandbox(world.Options, TimeProvider.System);
        builder.Services.AddSingleton<IHostRhythm, NothingToDo>();
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync(CancellationToken.None);
        return new TestHost(world, app);
    }

    /// <param name="path">After <c>/sandbox/api/</c>.</param>
    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken = default) =>
        (await Client.GetFromJsonAsync<JsonNode>("/sandbox/api/" + path, cancellationToken))!;

    public Task<HttpResponseMessage> PostAsync(string path, object body, CancellationToken cancellationToken = default) =>
        Client.PostAsJsonAsync("/sandbox/api/" + path, body, cancellationToken);

    /// <returns>The answer to a request that succeeds.</returns>
    public async Task<JsonNode> DoAsync(string path, object body, CancellationToken cancellationToken = default)
    {
        var response = await PostAsync(path, body, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        world.Dispose();
    }

    private sealed class NothingToDo : IHostRhythm
    {
        public Task SettleAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<Instant?> NextDueAsync(CancellationToken cancellationToken) => Task.FromResult<Instant?>(null);

        public Task<Instant?> NextHandoverAsync(Instant after, CancellationToken cancellationToken) => Task.FromResult<Instant?>(null);
    }
}
