using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>Which address leads where; docs/sandbox.md describes each.</summary>
internal sealed class SandboxMap(IEndpointRouteBuilder routes, Doorkeeper door)
{
    /// <param name="walk">Asked for at the first use: the host may be made after the map.</param>
    public void Add(SandboxWorld world, IHostApplicationLifetime lifetime, Func<ClockWalk> walk)
    {
        AddReading(new ReadRoutes(world), new EventStream(world, lifetime));
        AddActing(new ActRoutes(world));
        Post("clock/advance", context => new ClockRoutes(walk(), lifetime).AdvanceAsync(context));
        AddPage();
        routes.Map("/{**rest}", door.Guard(NothingHere));
    }

    private void AddReading(ReadRoutes read, EventStream events)
    {
        Get("about", read.About);
        Get("users", read.Users);
        Get("channels", read.Channels);
        Get("channels/{name}", read.Channel);
        Get("channels/{name}/messages", read.Messages);
        Get("messages/{id}", read.Message);
        Get("groups", read.Groups);
        Get("groups/{name}", read.Group);
        Get("clock", read.Clock);
        Get("events", events.ServeAsync);
    }

    private void AddActing(ActRoutes act)
    {
        Post("messages", act.PostAsync);
        Post("messages/{id}/edit", act.EditAsync);
        Post("messages/{id}/delete", act.DeleteAsync);
        Post("messages/{id}/buttons/{button}", act.PressAsync);
        Post("messages/{id}/reactions", act.ReactAsync);
        Post("channels/{name}/header", act.HeaderAsync);
        Post("commands", act.CommandAsync);
    }

    private void AddPage()
    {
        AddFile("/", "index.html", "text/html; charset=utf-8");
        AddFile("/sandbox/app.css", "app.css", "text/css; charset=utf-8");
        foreach (var script in PageFiles.Scripts)
            AddFile("/sandbox/" + script, script, "text/javascript; charset=utf-8");
    }

    private void AddFile(string path, string name, string contentType) =>
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], door.Guard(PageFiles.Serve(name, contentType)));

    private void Get(string path, RequestDelegate handler) => routes.MapGet("/sandbox/api/" + path, door.Guard(handler));

    private void Post(string path, RequestDelegate handler) => routes.MapPost("/sandbox/api/" + path, door.Guard(handler));

    private static Task NothingHere(HttpContext context) => Reply.ErrorAsync(
        context, StatusCodes.Status404NotFound, $"There is no {context.Request.Method} {context.Request.Path} here; docs/sandbox.md lists what there is.");
}
