using RotationBot.Platforms;

namespace RotationBot.Web;

internal static class ThisMachine
{
    /// <summary>Like the sandbox, the endpoints answer to this machine's own names only; otherwise they are not there.</summary>
    /// <param name="allowRemote">They answer to every name.</param>
    public static RouteGroupBuilder ForThisMachine(this RouteGroupBuilder group, bool allowRemote)
    {
        if (!allowRemote)
            ((IEndpointConventionBuilder)group).Add(endpoint => endpoint.RequestDelegate = Guard(endpoint.RequestDelegate!));
        return group;
    }

    private static RequestDelegate Guard(RequestDelegate inner) => context =>
    {
        if (LoopbackName.Is(context.Request.Host.Host))
            return inner(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };
}
