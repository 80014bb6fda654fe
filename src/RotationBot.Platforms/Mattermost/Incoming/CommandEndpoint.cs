using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary><c>/mattermost/command</c>: slash commands. The server takes an answer for a while; what is not ready by then comes late.</summary>
internal sealed partial class CommandEndpoint(MattermostOptions options, IInbox inbox, Interactions interactions, Callers callers, ILogger<CommandEndpoint> logger)
{
    /// <summary>People look at a blank line for so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    public async Task ServeAsync(HttpContext context)
    {
        if (await Requests.FormAsync(context) is not { } form)
        {
            await context.RefuseAsync(StatusCodes.Status400BadRequest);
            return;
        }
        if (!IsOurs(form["token"].ToString()))
        {
            Log.WrongToken(logger, options.CommandTokens.Count == 0);
            await context.RefuseAsync(StatusCodes.Status401Unauthorized);
            return;
        }
        await context.AnswerAsync(await AnswerAsync(new Given(form), context.RequestAborted));
    }

    private async Task<JsonObject> AnswerAsync(Given given, CancellationToken cancellationToken)
    {
        try
        {
            var command = await EventAsync(given, cancellationToken);
            return await interactions.CommandAsync(
                command.Reply, (given.User, given.Channel), SlashReply.HookIn(given.ResponseUrl), () => inbox.HearAsync(MattermostPlatform.Name, [command], null, cancellationToken).AsTask(), Patience, cancellationToken) ?? [];
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, e);
            return new JsonObject { ["response_type"] = "ephemeral", ["text"] = PressWords.NotStored, ["skip_slack_parsing"] = true };
        }
    }

    private async Task<CommandGiven> EventAsync(Given given, CancellationToken cancellationToken)
    {
        var trigger = Callers.Fingerprint(given.Trigger);
        return new CommandGiven(given.Command, given.Words, SlashReply.HookIn(given.ResponseUrl) ?? SlashReply.WithoutHook(trigger))
        {
            Key = new EventKey($"{MattermostPlatform.Name}:{given.Channel}:command:{given.User}:{trigger}"),
            Channel = await callers.ChannelAsync(given.Channel, cancellationToken),
            Actor = await callers.UserAsync(given.User, cancellationToken),
            SentAt = callers.Now,
        };
    }

    /// <summary>All are compared, so that the time it takes tells nothing.</summary>
    private bool IsOurs(string token) => options.CommandTokens.Aggregate(false, (found, ours) => found | Seal.Same(token, ours));

    private sealed class Given(IFormCollection form)
    {
        public string User => form["user_id"].ToString();
        public string Channel => form["channel_id"].ToString();
        public string Command => form["command"].ToString().TrimStart('/').ToLowerInvariant();
        public string Words => form["text"].ToString();
        public string Trigger => form["trigger_id"].ToString();
        public string ResponseUrl => form["response_url"].ToString();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A slash command came with a token that platforms.mattermost.commandTokens does not name (none is named: {None}); it was refused")]
        public static partial void WrongToken(ILogger logger, bool none);

        [LoggerMessage(Level = LogLevel.Error, Message = "A slash command could not be taken in; whoever gave it was told")]
        public static partial void NotTaken(ILogger logger, Exception failure);
    }
}
