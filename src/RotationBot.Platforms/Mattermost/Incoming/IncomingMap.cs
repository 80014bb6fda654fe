using Microsoft.AspNetCore.Builder;
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
        var services = routes.ServiceProvider;
        routes.MapPost("/" + CommandPath, services.GetRequiredService<CommandEndpoint>().ServeAsync);
        routes.MapPost("/" + ButtonRow.ActionsPath, services.GetRequiredService<ActionEndpoint>().ServeAsync);
        routes.MapPost("/" + ChoiceDialog.Path, services.GetRequiredService<DialogEndpoint>().ServeAsync);
    }
}
