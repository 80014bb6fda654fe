using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary><c>/mattermost/dialogs</c>: choices. What is wrong with one is said in the dialog, which stays open then.</summary>
internal sealed partial class DialogEndpoint(Seal seal, MattermostDirectory directory, Callers callers, Presses presses, ILogger<DialogEndpoint> logger)
{
    public async Task ServeAsync(HttpContext context)
    {
        if (await Requests.ObjectAsync(context) is not { } body)
        {
            await context.RefuseAsync(StatusCodes.Status400BadRequest);
            return;
        }
        var wrong = body["cancelled"]?.GetValueKind() == System.Text.Json.JsonValueKind.True ? null : await WrongAsync(body, context.RequestAborted);
        await context.AnswerAsync(wrong is null ? [] : new JsonObject { ["error"] = wrong });
    }

    private async Task<string?> WrongAsync(JsonObject body, CancellationToken cancellationToken)
    {
        try
        {
            if (await ChoicePass.ReadAsync(body.Text("state"), seal, directory.ChannelAsync, cancellationToken) is not { } pass || pass.User != body.Text("user_id"))
            {
                Log.Forged(logger);
                return PressWords.NotBelieved;
            }
            if (callers.Now >= pass.Expires)
                return PressWords.TooOld;
            var choice = (body["submission"] as JsonObject)?.Text(ChoiceDialog.Field) ?? "";
            return choice.Length == 0 ? PressWords.NothingToChoose : await presses.HearAsync(new Press(pass.On, pass.Button, pass.User, pass.Press), choice, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, e);
            return PressWords.NotStored;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A dialog's choice was refused: it does not carry what the bot put there, or not from whom it says")]
        public static partial void Forged(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "A dialog's choice could not be taken in; whoever chose was told")]
        public static partial void NotTaken(ILogger logger, Exception failure);
    }
}
