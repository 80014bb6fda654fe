using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Mattermost.Faults;
using RotationBot.Emulators.Mattermost.Sockets;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>Every request comes in here: it is made to go wrong if a test wants that, then routed and answered.</summary>
internal sealed class Door(Site site, Routes routes, SocketEndpoint sockets, RateLimit limit, RequestLog log)
{
    private const string Api = "/api/v4/";

    public async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.ToString();
        if (!path.StartsWith(site.Settings.SubPath + "/", StringComparison.Ordinal))
        {
            http.Response.Redirect(site.Settings.SubPath + path);
            return;
        }
        path = path[site.Settings.SubPath.Length..];
        if (path.StartsWith("/hooks/commands/", StringComparison.Ordinal))
            await GuardedAsync(http, () => HookAsync(http, path["/hooks/commands/".Length..]));
        else if (!path.StartsWith(Api, StringComparison.Ordinal))
            await NotFoundAsync(http, path);
        else
            await ApiAsync(http, path[Api.Length..]);
    }

    private async Task ApiAsync(HttpContext http, string path)
    {
        var method = http.Request.Method;
        log.Add(method, path);
        if (!limit.Admits(http.Response))
        {
            await RateLimit.RefuseAsync(http.Response);
            return;
        }
        var mishap = site.Faults.Take(method, path);
        switch (mishap)
        {
            case RequestMishap.Refused { Status: 429 }:
                RateLimit.Exhausted(http.Response);
                await RateLimit.RefuseAsync(http.Response);
                return;
            case RequestMishap.Refused refused:
                await GuardedAsync(http, () => throw Errors.Overloaded(refused.Status));
                return;
            case RequestMishap.Dropped:
                http.Abort();
                return;
            default:
                await HandleAsync(http, path, mishap);
                return;
        }
    }

    private async Task HandleAsync(HttpContext http, string path, RequestMishap? mishap)
    {
        if (path == "websocket")
            await GuardedAsync(http, async () =>
            {
                await sockets.ServeAsync(http);
                return null;
            });
        else if (routes.Find(http.Request.Method, path) is not { } found)
            await NotFoundAsync(http, Api + path);
        else
            await GuardedAsync(http, async () =>
            {
                var call = new Call(site, http.Request, found.Path, await BodyAsync(http.Request));
                try
                {
                    return await found.Route.Handle(call);
                }
                finally
                {
                    await DelayAsync(http, mishap);
                }
            });
    }

    private async Task DelayAsync(HttpContext http, RequestMishap? mishap)
    {
        switch (mishap)
        {
            case RequestMishap.AnswerLost:
                http.Abort();
                break;
            case RequestMishap.AnswerNever:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
                break;
            case RequestMishap.Slow slow:
                await Task.Delay(slow.By, site.Settings.Time, http.RequestAborted);
                break;
            case RequestMishap.Held held:
                await held.Until.WaitAsync(http.RequestAborted);
                break;
        }
    }

    private async Task<Answer?> HookAsync(HttpContext http, string id)
    {
        var body = await BodyAsync(http.Request);
        var text = body is null ? await TextAsync(http.Request) : "";
        var response = body is JsonObject json ? Wire.Read<Model.CommandResponse>(json)! : new Model.CommandResponse { Text = text };
        site.Do(() => site.ResponseUrls.Use(id, response));
        return new Answer("ok");
    }

    private async Task GuardedAsync(HttpContext http, Func<Task<Answer?>> act)
    {
        try
        {
            if (await act() is { } answer)
                await WriteAsync(http, answer);
        }
        catch (ApiException refused)
        {
            var requestId = Ids.New();
            await WriteAsync(http, new Answer(new Dictionary<string, object>
            {
                ["id"] = refused.Id,
                ["message"] = refused.Message,
                ["detailed_error"] = "",
                ["request_id"] = requestId,
                ["status_code"] = refused.Status,
            }, refused.Status), requestId);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task WriteAsync(HttpContext http, Answer answer, string? requestId = null)
    {
        var response = http.Response;
        response.Headers["X-Request-Id"] = requestId ?? Ids.New();
        response.Headers["X-Version-Id"] = site.Settings.Generation.Long();
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Etag is not null)
            response.Headers.ETag = answer.Etag;
        if (answer.Etag is not null && http.Request.Headers.IfNoneMatch == answer.Etag)
        {
            response.StatusCode = 304;
            return;
        }
        response.StatusCode = answer.Status;
        response.ContentType = answer.Body is string ? "text/plain" : "application/json";
        await response.WriteAsync(answer.Body as string ?? Wire.Write(answer.Body), http.RequestAborted);
    }

    /// <summary>A wrong method is answered like a wrong path, without a request id and as if it were text.</summary>
    private async Task NotFoundAsync(HttpContext http, string path)
    {
        if (!IsActionOfAnOddName(path))
            log.Miss(http.Request.Method, path);
        http.Response.StatusCode = 404;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(Wire.Write(new Dictionary<string, object>
        {
            ["id"] = "api.context.404.app_error",
            ["message"] = "Sorry, we could not find the page.",
            ["detailed_error"] = $"There doesn't appear to be an api call for the url='{path}'.  Typo? are you missing a team_id or user_id as part of the url?",
            ["status_code"] = 404,
        }), http.RequestAborted);
    }

    /// <summary>There is no address for an action whose id has other characters than letters and digits; pressing it is nobody's mistake of the address.</summary>
    private static bool IsActionOfAnOddName(string path) =>
        path.Split('/') is ["", "api", "v4", "posts", _, "actions", _];

    private static async Task<JsonNode?> BodyAsync(HttpRequest request)
    {
        request.EnableBuffering();
        var text = await TextAsync(request);
        request.Body.Position = 0;
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<string> TextAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }
}
