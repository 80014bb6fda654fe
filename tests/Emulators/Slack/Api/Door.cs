using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Slack.Faults;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>Every request comes in here.</summary>
internal sealed class Door(Workspace workspace, RateLimit limit, RequestLog log)
{
    private const string Api = "/api/";
    private const string Hooks = "/hooks";
    private const string Admin = "/_emulator/";

    private readonly AdminDoor admin = new(workspace);

    public async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        try
        {
            if (path.StartsWith(Api, StringComparison.Ordinal))
                await CallAsync(http, path[Api.Length..]);
            else if (path.StartsWith("/link", StringComparison.Ordinal))
                await workspace.Sockets.ServeAsync(http);
            else if (path.StartsWith(Hooks, StringComparison.Ordinal))
                await HookAsync(http, path[Hooks.Length..]);
            else if (path.StartsWith(Admin, StringComparison.Ordinal))
                await admin.ServeAsync(http, path[Admin.Length..]);
            else
            {
                log.Miss(path);
                http.Response.StatusCode = 404;
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception broken)
        {
            log.Broken.Enqueue(broken);
            throw;
        }
    }

    private async Task CallAsync(HttpContext http, string name)
    {
        log.Add(name);
        if (Methods.Find(name) is not { } method)
        {
            log.Miss(name);
            await WriteAsync(http, new() { ["ok"] = false, ["error"] = "unknown_method", ["req_method"] = name });
            return;
        }
        try
        {
            var arguments = await Arguments.ReadAsync(http.Request);
            var call = new Call(workspace, Admitted(http, method, arguments), arguments);
            await AnswerAsync(http, method, call);
        }
        catch (RefusedException refused)
        {
            await WriteAsync(http, Refusal(refused));
        }
    }

    private async Task AnswerAsync(HttpContext http, Method method, Call call)
    {
        var mishap = workspace.Faults.Take(method.Name) ?? (limit.Wait(method, call) is { } wait ? new Mishap.RateLimited(wait) : null);
        switch (mishap)
        {
            case Mishap.RateLimited limited:
                http.Response.StatusCode = 429;
                if (limited.RetryAfter is { } seconds)
                    http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
                await WriteAsync(http, new() { ["ok"] = false, ["error"] = "ratelimited" });
                return;
            case Mishap.Refused refused:
                throw new RefusedException(refused.Error);
            case Mishap.Status status:
                http.Response.StatusCode = status.Code;
                http.Response.ContentType = "text/html";
                await http.Response.WriteAsync("<html>Something went wrong</html>", http.RequestAborted);
                return;
            case Mishap.Dropped:
                http.Abort();
                return;
        }
        var answer = Done(method, call, http.Request);
        switch (mishap)
        {
            case Mishap.RefusedAfterwards refused:
                throw new RefusedException(refused.Error);
            case Mishap.AnswerLost:
                http.Abort();
                return;
            case Mishap.AnswerNever:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
                return;
            case Mishap.Held held:
                await held.Until.WaitAsync(http.RequestAborted);
                break;
        }
        await WriteAsync(http, answer);
    }

    /// <summary>Checks the token, then its scopes.</summary>
    private Grant? Admitted(HttpContext http, Method method, Dictionary<string, string> arguments)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var token = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..] : arguments.GetValueOrDefault("token");
        arguments.Remove("token");
        if (!method.NeedsToken)
            return null;
        if (string.IsNullOrEmpty(token))
            throw new RefusedException("not_authed");
        if (workspace.Tokens.Find(token) is not { } grant)
            throw new RefusedException("invalid_auth");
        if (grant.Refusal is { } refusal)
            throw new RefusedException(refusal);
        if (method.Kinds is { } kinds && !kinds.Contains(grant.Kind))
            throw new RefusedException("not_allowed_token_type");
        http.Response.Headers["x-oauth-scopes"] = grant.ScopeList;
        if (method.ScopeList.Length > 0)
            http.Response.Headers["x-accepted-oauth-scopes"] = method.ScopeList;
        new Call(workspace, grant, arguments).Demand(method.Scopes);
        return grant;
    }

    private Dictionary<string, object?> Done(Method method, Call call, HttpRequest request)
    {
        var answer = workspace.Do(() => method.Handle(call));
        answer["ok"] = true;
        if (Arguments.Warning(request) is { } warning)
            call.Warnings.Add(warning);
        if (call.Warnings.Count > 0)
        {
            answer["warning"] = string.Join(',', call.Warnings);
            answer["response_metadata"] = (answer.GetValueOrDefault("response_metadata") as ResponseMetadata ?? new ResponseMetadata()) with { Warnings = call.Warnings };
        }
        return answer;
    }

    private static Dictionary<string, object?> Refusal(RefusedException refused)
    {
        var answer = new Dictionary<string, object?> { ["ok"] = false, ["error"] = refused.Code };
        if (refused.Needed is not null)
            (answer["needed"], answer["provided"]) = (refused.Needed, refused.Provided);
        if (refused.Messages.Count > 0)
            answer["response_metadata"] = new ResponseMetadata(Messages: refused.Messages);
        return answer;
    }

    private async Task HookAsync(HttpContext http, string path)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        try
        {
            var response = Wire.Object(body) ?? throw new RefusedException("invalid_payload");
            workspace.Do(() => workspace.ResponseUrls.Use(path, response));
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync("ok", http.RequestAborted);
        }
        catch (RefusedException refused)
        {
            http.Response.StatusCode = refused.Code is "invalid_url" or "expired_url" or "used_url" ? 404 : 500;
            await WriteAsync(http, Refusal(refused));
        }
    }

    /// <summary>The HTTP status is 200, whatever was refused.</summary>
    private static async Task WriteAsync(HttpContext http, Dictionary<string, object?> answer)
    {
        var body = Wire.Bytes(answer);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        http.Response.Headers["x-slack-req-id"] = Guid.NewGuid().ToString("N");
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
