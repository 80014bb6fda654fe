using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Looks up what the people, groups, channels and messages in a text are called.</summary>
internal sealed class Calling(MattermostApi api, MattermostDirectory directory, Groups groups)
{
    private Uri? site;

    /// <exception cref="MattermostException">The server does not tell.</exception>
    public async Task<ServerNames> ForAsync(Text text, CancellationToken cancellationToken)
    {
        var now = await directory.NowAsync(cancellationToken);
        var handles = new Dictionary<Domain.Directory.GroupId, string?>();
        foreach (var group in text.GroupPings.Distinct())
            handles[group] = await groups.LiveHandleAsync(group, cancellationToken);
        var home = text.Spans.Any(s => s is Span.ToMessage) ? await SiteAsync(cancellationToken) : api.Site;
        return new ServerNames(
            person => now.People.GetValueOrDefault(person)?.Username,
            group => handles.GetValueOrDefault(group),
            channel => now.Channels.GetValueOrDefault(channel)?.Name,
            message => message.Channel.Platform == MattermostPlatform.Name && !OnlyShown.IsOne(message) ? new Uri(home, $"{now.Team.Name}/pl/{message.Id}") : null);
    }

    /// <summary>As people reach it, which need not be how the bot does; ends with a slash.</summary>
    private async Task<Uri> SiteAsync(CancellationToken cancellationToken)
    {
        if (site is not null)
            return site;
        var said = (await api.ClientConfigAsync(cancellationToken)).GetValueOrDefault("SiteURL");
        return site = Uri.TryCreate(said?.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme.StartsWith("http", StringComparison.Ordinal) ? url : api.Site;
    }
}
