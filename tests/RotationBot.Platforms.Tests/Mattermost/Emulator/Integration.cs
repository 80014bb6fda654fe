using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>The other side of commands, buttons and dialogs: keeps what it was sent and answers what a test says.</summary>
internal sealed class Integration : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> requests = [];

    private Integration(WebApplication app) => this.app = app;

    /// <summary>What it answers, whatever is asked.</summary>
    public JsonNode Answer { get; set; } = new JsonObject();

    public int Status { get; set; } = 200;

    public string ContentType { get; set; } = "application/json";

    /// <summary>The requests as the recordings show them: method, path, headers, body.</summary>
    public IReadOnlyCollection<JsonObject> Requests => requests;

    public static async Task<Integration> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var integration = new Integration(app);
        app.Run(integration.ServeAsync);
        await app.StartAsync(CancellationToken.None);
        return integration;
    }

    public Uri At(string path) => new(app.Urls.First() + path);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        requests.Enqueue(new JsonObject
        {
            ["method"] = http.Request.Method,
            ["path"] = http.Request.Path.ToString(),
            ["headers"] = new JsonArray([.. http.Request.Headers.Select(h => new JsonArray(h.Key, h.Value.ToString()))]),
            ["body"] = await reader.ReadToEndAsync(http.RequestAborted),
        });
        http.Response.StatusCode = Status;
        http.Response.ContentType = ContentType;
        await http.Response.WriteAsync(ContentType == "application/json" ? Answer.ToJsonString() : Answer.ToString(), http.RequestAborted);
    }
}
