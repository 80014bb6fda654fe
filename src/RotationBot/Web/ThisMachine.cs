using RotationBot.Platforms;

namespace RotationBot.Web;

internal static class ThisMachine
{
    /// <summary>Like the sandbox, the endpoints answer to this machine's own names only; otherwise they are not there.</summary>
    /// <param name="allowRemote">They answer to every name.</param>
    /// <param name="alsoAs">And to this address' name; null: to none besides.</param>
    public static RouteGroupBuilder ForThisMachine(this RouteGroupBuilder group, bool allowRemote, Uri? alsoAs = null)
    {
        if (!allowRemote)
            ((IEndpointConventionBuilder)group).Add(endpoint => endpoint.RequestDelegate = Guard(endpoint.RequestDelegate!, alsoAs?.IdnHost));
        return group;
    }

    private static RequestDelegate Guard(RequestDelegate inner, string? alsoAs) => context =>
    {
        var name = context.Request.Host.Host;
        if (LoopbackName.Is(name) || name.Equals(alsoAs, StringComparison.OrdinalIgnoreCase))
            return inner(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };
}
