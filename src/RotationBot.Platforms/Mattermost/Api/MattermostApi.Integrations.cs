using System.Text.Json.Nodes;
using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

internal sealed partial class MattermostApi
{
    public Task<IReadOnlyList<WireCommand>> CommandsAsync(string teamId, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get("commands", Path($"?team_id={teamId}&custom_only=true")), MattermostJson.Default.IReadOnlyListWireCommand, cancellationToken);

    /// <summary>Needs the right to manage slash commands, which a bot lacks unless somebody gave it.</summary>
    public Task<WireCommand> CreateCommandAsync(WireCommand command, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Post("commands", command, MattermostJson.Default.WireCommand), MattermostJson.Default.WireCommand, cancellationToken);

    /// <summary>A trigger is good for three seconds.</summary>
    public async Task OpenDialogAsync(DialogRequest dialog, CancellationToken cancellationToken)
    {
        using var done = await wire.SendAsync(ApiRequest.Post("actions/dialogs/open", dialog, MattermostJson.Default.DialogRequest), cancellationToken);
    }

    /// <summary>
    /// Answers a slash command late: five times, for half an hour. Only the hook's id is taken from the command's
    /// <c>response_url</c>: the server makes that URL from whatever address it was asked under.
    /// </summary>
    public async Task AnswerLateAsync(string hookId, JsonObject answer, CancellationToken cancellationToken)
    {
        using var done = await wire.SendAsync(ApiRequest.Post(Path($"../../hooks/commands/{hookId}"), answer, MattermostJson.Default.JsonObject), cancellationToken);
    }
}
