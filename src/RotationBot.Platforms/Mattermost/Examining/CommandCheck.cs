using System.Net;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Examining;

/// <summary>Whether people's slash commands and presses reach the bot.</summary>
internal sealed class CommandCheck(MattermostApi api, MattermostOptions options)
{
    private const string Subject = "/oncall";
    private const string Trigger = "oncall";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<Finding>> LookAsync(WireTeam team, bool mend, CancellationToken cancellationToken)
    {
        if (options.PublicUrl is not { } web)
            return [new(Verdict.Warning, "callbacks", "web.publicUrl is not set: messages have no buttons (reactions and the thread work), and there are no slash commands (people write to the bot instead)")];
        var url = new Uri(new Uri(web.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), IncomingMap.CommandPath);
        return [await ReachableAsync(url, cancellationToken), await CommandAsync(team, url, mend, cancellationToken)];
    }

    private async Task<Finding> CommandAsync(WireTeam team, Uri url, bool mend, CancellationToken cancellationToken)
    {
        try
        {
            if ((await api.CommandsAsync(team.Id, cancellationToken)).FirstOrDefault(c => c.Trigger == Trigger) is { } command)
                return Of(command, url);
            if (!mend)
                return new(Verdict.Failure, Subject, $"not registered: an administrator adds it (request URL {url}, method POST) and puts its token where platforms.mattermost.commandTokens says, or doctor --fix does where the bot may");
            var made = await api.CreateCommandAsync(
                new WireCommand { TeamId = team.Id, Trigger = Trigger, Url = url.AbsoluteUri, Method = "P", AutoComplete = true, AutoCompleteDesc = "who is on call", AutoCompleteHint = "[help]", DisplayName = "RotationBot" }, cancellationToken);
            return new(Verdict.Warning, Subject, $"registered now; put its token, {made.Token}, into an environment variable that platforms.mattermost.commandTokens names, and start the bot again");
        }
        catch (MattermostException e) when (e.Status is HttpStatusCode.Forbidden)
        {
            return options.CommandTokens.Count > 0
                ? new(Verdict.Ok, Subject, "its token is set; the bot may not look whether it is registered, so type /oncall to see")
                : new(Verdict.Warning, Subject, $"the bot may not look or register it: an administrator adds it (request URL {url}, method POST) and puts its token where platforms.mattermost.commandTokens says");
        }
    }

    private Finding Of(WireCommand command, Uri url)
    {
        if (command.Method == "G")
            return new(Verdict.Failure, Subject, "registered with the method GET, which would write its token into logs: set POST");
        if (command.Url != url.AbsoluteUri)
            return new(Verdict.Failure, Subject, $"registered with the request URL {command.Url}, and the bot is at {url}");
        return options.CommandTokens.Count == 0 || (command.Token is { Length: > 0 } token && !options.CommandTokens.Contains(token))
            ? new(Verdict.Failure, Subject, "registered, but its token is not among platforms.mattermost.commandTokens: the bot would refuse it")
            : new(Verdict.Ok, Subject, "registered, with a token that the bot takes");
    }

    /// <summary>Asked without a token the bot refuses: that it does shows that it is there.</summary>
    private static async Task<Finding> ReachableAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var answer = await http.PostAsync(url, nothing, cancellationToken);
            return answer.StatusCode == HttpStatusCode.Unauthorized
                ? new(Verdict.Ok, "callbacks", $"the bot answers at {url}, seen from here; a server that must not call private addresses needs its host in ServiceSettings.AllowedUntrustedInternalConnections")
                : new(Verdict.Warning, "callbacks", $"{url} answers {(int)answer.StatusCode}, not as the bot does: does the reverse proxy lead there?");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new(Verdict.Warning, "callbacks", $"{url} does not answer, seen from here: start the bot, and see that the server can reach it there");
        }
    }
}
