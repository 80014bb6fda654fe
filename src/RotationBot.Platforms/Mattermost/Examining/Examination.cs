using System.Globalization;
using System.Net;
using NodaTime;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Examining;

/// <summary>Looks whether everything that the bot needs of the server is there. It changes nothing unless it is told to mend.</summary>
public sealed class Examination : IDisposable
{
    /// <summary>In seconds; the server tells its time in whole ones.</summary>
    private const long Tolerable = 30;

    private readonly MattermostApi api;
    private readonly MattermostOptions options;
    private readonly MattermostNames names;
    private readonly TimeProvider time;
    private readonly List<Finding> findings = [];

    /// <param name="time">The computer's: it is compared with the server's.</param>
    public Examination(MattermostOptions options, MattermostNames names, TimeProvider time)
    {
        (this.options, this.names, this.time) = (options, names, time);
        api = new MattermostApi(options, time);
    }

    /// <param name="mend">Joins public channels, and registers <c>/oncall</c> where the bot may.</param>
    public async Task<Examined> RunAsync(bool mend, CancellationToken cancellationToken)
    {
        try
        {
            await ServerAsync(cancellationToken);
            var me = await api.MeAsync(cancellationToken);
            findings.Add(me.IsBot
                ? new(Verdict.Ok, "token", $"belongs to the bot @{me.Username}, roles: {me.Roles}")
                : new(Verdict.Warning, "token", $"belongs to @{me.Username}, who is no bot: make a bot account, and use its token"));
            await SiteAsync(cancellationToken);
            await TeamAsync(mend, cancellationToken);
            return new(true, findings);
        }
        catch (MattermostException e) when (e.TokenRefused || e.Failure != Failure.Refused)
        {
            findings.Add(new(Verdict.Failure, e.TokenRefused ? "token" : "server", e.TokenRefused
                ? "platforms.mattermost.token is not accepted: it is wrong or revoked, or the bot is disabled"
                : $"platforms.mattermost.url ({options.Url}) does not answer as Mattermost does: {e.Message}"));
            return new(false, findings);
        }
    }

    public void Dispose() => api.Dispose();

    private async Task ServerAsync(CancellationToken cancellationToken)
    {
        var server = await api.PingAsync(cancellationToken);
        findings.Add(new(Verdict.Ok, "server", $"answers at {options.Url}, version {server.Version?.Split("..")[0] ?? "unknown"}"));
        findings.Add(new(Verdict.Ok, "rate limit", server.MostAtOnce is { } most ? $"on: {most} requests at once; the bot waits when it is told to" : "off"));
        if (server.At is not { } there)
            return;
        var apart = Instant.FromDateTimeOffset(time.GetUtcNow()) - Instant.FromDateTimeOffset(there);
        var seconds = Math.Abs((long)apart.TotalSeconds);
        findings.Add(seconds <= Tolerable
            ? new(Verdict.Ok, "clock", "agrees with the server's")
            : new(Verdict.Warning, "clock", string.Create(CultureInfo.InvariantCulture, $"{seconds} s {(apart > Duration.Zero ? "ahead of" : "behind")} the server's: set both by NTP, or what is overdue is told early or late")));
    }

    private async Task SiteAsync(CancellationToken cancellationToken)
    {
        var site = (await api.ClientConfigAsync(cancellationToken)).GetValueOrDefault("SiteURL");
        findings.Add(string.IsNullOrEmpty(site)
            ? new(Verdict.Warning, "site URL", "not set on the server: newer servers need it for late answers to slash commands, and links to messages begin with platforms.mattermost.url instead")
            : new(Verdict.Ok, "site URL", site));
    }

    private async Task TeamAsync(bool mend, CancellationToken cancellationToken)
    {
        Resolved found;
        try
        {
            found = await new Resolving(api, options, names, new()) { Joins = mend }.AllAsync(cancellationToken);
        }
        catch (PlatformException e)
        {
            findings.Add(new(Verdict.Failure, "team", e.Message));
            return;
        }
        findings.Add(new(Verdict.Ok, "team", $"{found.Team.Name}, the bot is in it"));
        foreach (var (id, channel) in found.Channels)
            await ChannelAsync($"channels.{id.Value}", channel, cancellationToken);
        findings.AddRange(found.People.Select(p => new Finding(Verdict.Ok, $"people.{p.Key.Value}", $"@{p.Value.Username}")));
        findings.AddRange(found.Problems.Select(problem => new Finding(Verdict.Failure, problem.Split(": ")[0], problem[(problem.IndexOf(": ", StringComparison.Ordinal) + 2)..])));
        await GroupsAsync(cancellationToken);
        findings.AddRange(await new CommandCheck(api, options).LookAsync(found.Team, mend, cancellationToken));
    }

    /// <summary>Writing a header that stands there already changes nothing and is noted nowhere, but needs the right to change it.</summary>
    private async Task ChannelAsync(string subject, WireChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            var now = await api.ChannelAsync(channel.Id, cancellationToken) ?? channel;
            await api.SetHeaderAsync(channel.Id, now.Header, cancellationToken);
            findings.Add(new(Verdict.Ok, subject, $"~{channel.Name}: the bot is in it, and may change the header"));
        }
        catch (MattermostException e) when (e.Status == HttpStatusCode.Forbidden)
        {
            findings.Add(new(Verdict.Warning, subject, $"~{channel.Name}: the bot is in it, but may not change the header; allow members to manage channel properties, if headers shall say who is on call"));
        }
    }

    private async Task GroupsAsync(CancellationToken cancellationToken)
    {
        foreach (var (id, handle) in names.Groups)
        {
            var subject = $"groups.{id.Value}";
            try
            {
                var group = (await api.GroupsAsync(handle, cancellationToken)).FirstOrDefault(g => g.DeleteAt == 0 && string.Equals(g.Name, handle, StringComparison.OrdinalIgnoreCase));
                findings.Add(group is null
                    ? new(Verdict.Ok, subject, $"@{handle}: the bot makes a custom group of that name when it first has members for it, if it may; else it is a word that the bot listens for")
                    : new(group.Source == "custom" ? Verdict.Ok : Verdict.Warning, subject, group.Source == "custom"
                        ? $"@{handle}: a custom group, kept in step if the bot may manage its members"
                        : $"@{handle}: a group of another kind ({group.Source}), whose members the bot cannot change"));
            }
            catch (MattermostException e) when (e.Failure == Failure.Refused)
            {
                findings.Add(new(Verdict.Ok, subject, $"@{handle}: a word that the bot listens for; this server has no custom groups ({e.Id})"));
            }
        }
    }
}
