using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Answers to commands: at once, and for half an hour five more through the address that came with the command.</summary>
internal sealed class ResponseUrls(Site site)
{
    private const int MostUses = 5;
    private const long LifetimeMilliseconds = 30 * 60_000;

    private readonly Dictionary<string, (User User, Channel Channel, string RootId, long At, int Uses)> byId = [];

    public string Create(User user, Channel channel, string rootId)
    {
        var id = Ids.New();
        byId[id] = (user, channel, rootId, site.Now, 0);
        return id;
    }

    public void Use(string id, CommandResponse response)
    {
        if (!byId.TryGetValue(id, out var url) || site.Now - url.At > LifetimeMilliseconds)
            throw Errors.NoResponseUrl();
        if (url.Uses >= MostUses)
            throw Errors.ResponseUrlUsedUp();
        byId[id] = url with { Uses = url.Uses + 1 };
        Post(url.User, url.Channel, url.RootId, response);
    }

    /// <summary>Posts the answer as the person who asked. One without words posts nothing.</summary>
    /// <returns>The answer as the client of that person is told it.</returns>
    public CommandResponse Post(User user, Channel channel, string rootId, CommandResponse response)
    {
        var shown = PostOne(user, channel, rootId, response);
        foreach (var extra in response.ExtraResponses ?? [])
            PostOne(user, channel, rootId, extra);
        return shown;
    }

    private CommandResponse PostOne(User user, Channel channel, string rootId, CommandResponse response)
    {
        var text = response.SkipSlackParsing ? response.Text : SlackText.Parsed(response.Text);
        if (text.Length == 0 && response.Attachments is not { Count: > 0 })
            return response;
        var props = (JsonObject)(response.Props?.DeepClone() ?? new JsonObject());
        props["from_webhook"] = "true";
        if (response.Attachments is { Count: > 0 } attachments)
            props["attachments"] = attachments.DeepClone();
        var place = response.ChannelId.Length > 0 ? site.Channels.Get(response.ChannelId) : channel;
        Site.Demand(site.MayPost(user, place));
        var post = response.ResponseType == "in_channel"
            ? site.Posts.Add(user, place, text, response.Type, props, place.Id == channel.Id ? rootId : "")
            : site.Ephemerals.Send(user.Id, user.Id, place.Id, text, props, rootId);
        return response with { Attachments = post.Props["attachments"]?.DeepClone() as JsonArray };
    }
}
