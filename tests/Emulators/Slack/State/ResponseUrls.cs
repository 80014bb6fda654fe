using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Api;

namespace RotationBot.Emulators.Slack.State;

/// <summary>Addresses at which the app may answer what somebody did, five times within half an hour.</summary>
internal sealed class ResponseUrls(Workspace workspace)
{
    private const int Uses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, Hook> hooks = [];

    /// <param name="kind">commands or actions.</param>
    /// <param name="messageTs">Of what was pressed.</param>
    public string Issue(string kind, string channel, string user, string? messageTs)
    {
        var path = $"/{kind}/{Workspace.TeamId}/{workspace.Ids.New("")}/{Guid.NewGuid():N}";
        hooks[path] = new Hook(channel, user, messageTs, workspace.Time + Life);
        return $"{workspace.Url}/hooks{path}";
    }

    /// <param name="path">Behind <c>/hooks</c>.</param>
    public void Use(string path, JsonObject response)
    {
        if (!hooks.TryGetValue(path, out var hook))
            throw new RefusedException("invalid_url");
        if (hook.Ends < workspace.Time)
            throw new RefusedException("expired_url");
        if (hook.Used >= Uses)
            throw new RefusedException("used_url");
        hooks[path] = hook with { Used = hook.Used + 1 };
        Answer(hook.Channel, hook.User, hook.MessageTs, response);
    }

    /// <summary>Does what the app answered, be it at such an address or with its acknowledgement.</summary>
    public void Answer(string channel, string user, string? messageTs, JsonObject response)
    {
        if (response.Flag("delete_original"))
            Delete(channel, messageTs);
        else if (response.Flag("replace_original") && messageTs is not null)
            Replace(channel, messageTs, Content.Of(response, workspace.Ids));
        else if (response.ContainsKey("text") || response.ContainsKey("blocks") || response.ContainsKey("attachments"))
            Say(channel, user, response);
    }

    private void Say(string channel, string user, JsonObject response)
    {
        var content = Content.Of(response, workspace.Ids);
        var threadTs = response.Text("thread_ts");
        if (response.Text("response_type") == "in_channel")
            workspace.Messages.Say(workspace.Rooms.Get(channel), Workspace.BotUserId, content, threadTs);
        else
            workspace.Ephemerals.Show(channel, user, content, threadTs);
    }

    private void Replace(string channel, string messageTs, Content content)
    {
        var room = workspace.Rooms.Get(channel);
        if (room.Find(messageTs) is { } message)
            workspace.Messages.Edit(room, message, content);
        else if (workspace.Ephemerals.Find(messageTs) is { } ephemeral)
            workspace.Ephemerals.Put(ephemeral, ephemeral with { Text = content.Text, Blocks = content.Blocks });
    }

    private void Delete(string channel, string? messageTs)
    {
        var room = workspace.Rooms.Get(channel);
        if (room.Find(messageTs) is { } message)
            workspace.Messages.Delete(room, message);
        else if (messageTs is not null && workspace.Ephemerals.Find(messageTs) is { } ephemeral)
            workspace.Ephemerals.Remove(ephemeral);
    }

    private sealed record Hook(string Channel, string User, string? MessageTs, DateTimeOffset Ends, int Used = 0);
}
