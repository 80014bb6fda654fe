using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Saying;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary><c>/mattermost/actions</c>: buttons. What cannot be believed changes nothing, and whoever pressed is told.</summary>
internal sealed partial class ActionEndpoint(Seal seal, Callers callers, Presses presses, ChoiceDialog dialog, ILogger<ActionEndpoint> logger)
{
    public async Task ServeAsync(HttpContext context)
    {
        if (await Requests.ObjectAsync(context) is not { } body)
        {
            await context.RefuseAsync(StatusCodes.Status400BadRequest);
            return;
        }
        var said = await SaidAsync(body, context.RequestAborted);
        await context.AnswerAsync(said is null ? [] : new JsonObject { ["ephemeral_text"] = said, ["skip_slack_parsing"] = true });
    }

    /// <returns>What only whoever pressed sees; null: nothing.</returns>
    private async Task<string?> SaidAsync(JsonObject body, CancellationToken cancellationToken)
    {
        if (ButtonPass.Read(body["context"] as JsonObject, seal) is not var (pass, expires))
        {
            Log.Forged(logger);
            return PressWords.NotBelieved;
        }
        if (callers.Now >= expires)
            return PressWords.TooOld;
        try
        {
            return await PressedAsync(pass, body, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, e);
            return PressWords.NotStored;
        }
    }

    private async Task<string?> PressedAsync(ButtonPass pass, JsonObject body, CancellationToken cancellationToken)
    {
        var (user, trigger) = (body.Text("user_id"), body.Text("trigger_id"));
        var on = await callers.PressedAsync(pass, body.Text("post_id"), cancellationToken);
        if (on is null && pass.OnlyFor.Length > 0)
            on = OnlyShown.In(await callers.ChannelAsync(body.Text("channel_id"), cancellationToken), pass.Key, seal);
        if (on is null)
            return PressWords.TooOld;
        if ((pass.OnlyFor.Length > 0 && pass.OnlyFor != user) || !await callers.IsBelievedAsync(user, on.Channel.Id, trigger, cancellationToken))
        {
            Log.Forged(logger);
            return PressWords.NotBelieved;
        }
        var press = new Press(on, pass.Button, user, Callers.Fingerprint(trigger));
        return pass.Choose ? await dialog.OpenAsync(press, trigger, pass.Label, cancellationToken) : await presses.HearAsync(press, null, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A button's press was refused: it does not carry what the bot put there, or not from whom it says")]
        public static partial void Forged(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "A button's press could not be taken in; whoever pressed was told")]
        public static partial void NotTaken(ILogger logger, Exception failure);
    }
}
