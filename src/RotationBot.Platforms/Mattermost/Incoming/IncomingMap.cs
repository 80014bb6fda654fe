using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RotationBot.Platforms.Mattermost.Incoming;
using RotationBot.Platforms.Mattermost.Saying;

namespace RotationBot.Platforms.Mattermost;

/// <summary>Where the server calls the bot. Nothing else of the bot need be reachable for it.</summary>
public static class IncomingMap
{
    public const string CommandPath = "mattermost/command";

    public static void MapMattermost(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/" + CommandPath, context => Asked<CommandEndpoint>(context).ServeAsync(context));
        routes.MapPost("/" + ButtonRow.ActionsPath, context => Asked<ActionEndpoint>(context).ServeAsync(context));
        routes.MapPost("/" + ChoiceDialog.Path, context => Asked<DialogEndpoint>(context).ServeAsync(context));
    }

    private static T Asked<T>(HttpContext context) where T : notnull => context.RequestServices.GetRequiredService<T>();
}
