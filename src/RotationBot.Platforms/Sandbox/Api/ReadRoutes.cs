using Microsoft.AspNetCore.Http;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>What there is to see.</summary>
internal sealed class ReadRoutes(SandboxWorld world)
{
    public Task About(HttpContext context) => Reply.JsonAsync(context, new AboutAnswer(world.Options.TimeZone.Id), SandboxJson.Wire.AboutAnswer);

    public Task Users(HttpContext context) => Reply.JsonAsync(context, world.Workspace.Users, SandboxJson.Wire.IEnumerableUserView);

    public Task Channels(HttpContext context) => Reply.JsonAsync(context, world.Listing.Channels(), SandboxJson.Wire.IReadOnlyListChannelView);

    public Task Channel(HttpContext context) => Reply.FoundAsync(
        context, world.Listing.Channel(Route.Of(context, "name")), SandboxJson.Wire.ChannelView, NoChannel(context));

    public Task Messages(HttpContext context) => Reply.FoundAsync(
        context, world.Listing.Messages(Route.Of(context, "name")), SandboxJson.Wire.IReadOnlyListMessageView, NoChannel(context));

    public Task Message(HttpContext context) => Reply.FoundAsync(
        context, world.Listing.Message(Route.Of(context, "id")), SandboxJson.Wire.MessageView, $"There is no message \"{Route.Of(context, "id")}\".");

    public Task Groups(HttpContext context) => Reply.JsonAsync(context, world.Listing.Groups(), SandboxJson.Wire.IReadOnlyListGroupView);

    public Task Group(HttpContext context) => Reply.FoundAsync(
        context,
        world.Listing.Group(Route.Of(context, "name")) is { } group ? new MembersAnswer(group.Members) : null,
        SandboxJson.Wire.MembersAnswer,
        $"There is no group \"{Route.Of(context, "name")}\"; GET /sandbox/api/groups lists them.");

    public Task Clock(HttpContext context) => Reply.JsonAsync(context, new ClockAnswer(Written.Time(world.Time.Now)), SandboxJson.Wire.ClockAnswer);

    private static string NoChannel(HttpContext context) =>
        $"There is no channel \"{Route.Of(context, "name")}\"; GET /sandbox/api/channels lists them, and @USER is USER's conversation with the bot.";
}
