using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RotationBot.Platforms.Sandbox.Api;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Puts the sandbox into a host.</summary>
public static class SandboxSetup
{
    /// <summary>
    /// Adds the world, the bot's place in it, and its clock as the host's <see cref="TimeProvider"/>. The host brings
    /// an <see cref="IHostRhythm"/>.
    /// </summary>
    /// <param name="real">The computer's time, which the world's clock is ahead of.</param>
    public static IServiceCollection AddSandbox(this IServiceCollection services, SandboxOptions options, TimeProvider real)
    {
        services.AddSingleton(_ => SandboxWorld.Open(options, real));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SandboxWorld>().Time);
        services.AddSingleton<SandboxPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<SandboxPlatform>());
        services.AddSingleton(provider => provider.GetRequiredService<SandboxWorld>().Walk(provider.GetRequiredService<IHostRhythm>()));
        return services;
    }

    /// <summary>Maps the page and the API; from here on the world's file is open.</summary>
    /// <exception cref="SandboxStoreException">The file cannot be used.</exception>
    public static IEndpointRouteBuilder MapSandbox(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var world = services.GetRequiredService<SandboxWorld>();
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        var door = new Doorkeeper(world.Options.AllowRemote, services.GetRequiredService<ILogger<Doorkeeper>>());
        new SandboxMap(routes, door).Add(world, lifetime, services.GetRequiredService<ClockWalk>);
        return routes;
    }
}
