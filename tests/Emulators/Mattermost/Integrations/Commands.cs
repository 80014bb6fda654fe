using System.Text.RegularExpressions;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Slash commands of teams.</summary>
internal sealed partial class Commands(Site site)
{
    private readonly Dictionary<string, Command> byId = [];

    public IEnumerable<Command> Of(string teamId) => byId.Values.Where(c => c.TeamId == teamId && c.DeleteAt == 0);

    public Command Get(string id) => byId.TryGetValue(id, out var command) && command.DeleteAt == 0 ? command : throw Errors.NoCommandOfThatId();

    public Command Create(Command command)
    {
        if (Of(command.TeamId).Any(c => c.Trigger == command.Trigger))
            throw Errors.TriggerTaken();
        return Set(command);
    }

    public Command Set(Command command) => byId[command.Id] = command with { UpdateAt = site.Now };

    /// <summary>Runs a command as somebody. Takes the gate by itself, and not while the integration works.</summary>
    /// <param name="line">The whole line, such as <c>/oncall delivery</c>.</param>
    public async Task<CommandResponse> ExecuteAsync(User user, string channelId, string teamId, string line, string rootId, CancellationToken token)
    {
        var (command, channel, trigger, fields) = site.Do(() => Prepare(user, channelId, teamId, line, rootId));
        var reply = await site.Outgoing.PostFormAsync(command.Url, fields, command.Token, token);
        var response = Understand(command.Trigger, reply);
        return site.Do(() => site.ResponseUrls.Post(user, channel, rootId, response) with { TriggerId = trigger.ClientId });
    }

    private (Command, Channel, Trigger, List<KeyValuePair<string, string>>) Prepare(User user, string channelId, string teamId, string line, string rootId)
    {
        var channel = site.Channels.Get(channelId);
        Site.Demand(site.MayRead(user, channel));
        if (!line.StartsWith('/'))
            throw Errors.BadCommandStart();
        var words = line[1..].Split([' ', '\n'], 2);
        var team = channel.TeamId.Length > 0 ? channel.TeamId : teamId;
        var command = Of(team).FirstOrDefault(c => c.Trigger.Equals(words[0], StringComparison.OrdinalIgnoreCase)) ?? throw Errors.NoCommand(words[0]);
        var trigger = site.Triggers.New(user.Id);
        return (command, channel, trigger, Fields(user, channel, command, words.Length > 1 ? words[1] : "", rootId, trigger));
    }

    private List<KeyValuePair<string, string>> Fields(User user, Channel channel, Command command, string text, string rootId, Trigger trigger)
    {
        var team = site.Teams.Get(command.TeamId);
        var fields = new List<KeyValuePair<string, string>>
        {
            new("channel_id", channel.Id),
            new("channel_name", channel.Name),
            new("command", "/" + command.Trigger),
            new("response_url", $"{site.Url}/hooks/commands/{site.ResponseUrls.Create(user, channel, rootId)}"),
            new("team_domain", team.Name),
            new("team_id", team.Id),
            new("text", text),
            new("token", command.Token),
            new("trigger_id", trigger.Id),
            new("user_id", user.Id),
            new("user_name", user.Username),
        };
        if (!site.IsOld)
            fields.Add(new("root_id", rootId));
        foreach (var named in UserName().Matches(text).Select(m => site.Users.ByName(m.Groups[1].Value)).OfType<User>().Distinct())
        {
            fields.Add(new("user_mentions", named.Username));
            fields.Add(new("user_mentions_ids", named.Id));
        }
        var names = ChannelName().Matches(text).Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var named in site.Channels.All.Where(c => c.TeamId == team.Id && c.IsPublic && names.Contains(c.Name)))
        {
            fields.Add(new("channel_mentions", named.Name));
            fields.Add(new("channel_mentions_ids", named.Id));
        }
        return fields;
    }

    private static CommandResponse Understand(string trigger, Reply? reply)
    {
        if (reply is null)
            throw Errors.CommandFailed(trigger);
        if (reply.Status != 200)
            throw Errors.CommandRefused(trigger, reply.StatusLine);
        if (!reply.IsJson)
            return new CommandResponse { Text = reply.Text };
        try
        {
            return reply.Json() is { } json ? Wire.Read<CommandResponse>(json)! : throw Errors.CommandFailed(trigger);
        }
        catch (System.Text.Json.JsonException)
        {
            throw Errors.CommandFailed(trigger);
        }
    }

    [GeneratedRegex(@"(?<!\w)@([a-z0-9][a-z0-9._-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex UserName();

    [GeneratedRegex(@"(?<!\w)~([a-z0-9_-]+)")]
    private static partial Regex ChannelName();
}
