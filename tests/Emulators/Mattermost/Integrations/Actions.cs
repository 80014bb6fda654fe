using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Buttons and menus in posts.</summary>
internal sealed class Actions(Site site)
{
    private static readonly string[] KeptProps = ["from_webhook", "override_username", "override_icon_url"];

    private sealed record Pressed(User User, Post? Post, string PostId, Channel Channel, JsonObject Action, Trigger Trigger);

    /// <summary>Presses a button or chooses from a menu as somebody. Takes the gate by itself, and not while the integration works.</summary>
    /// <param name="cookie">From the action, if the post is an ephemeral one.</param>
    /// <returns>The client's half of the trigger.</returns>
    public async Task<string> PressAsync(User user, string postId, string actionId, string selected, string cookie, CancellationToken token)
    {
        var pressed = site.Do(() => Find(user, postId, actionId, cookie));
        var integration = pressed.Action["integration"] as JsonObject ?? throw Errors.NoAction();
        var body = site.Do(() => Body(pressed, integration, selected));
        var reply = await site.Outgoing.PostAsync(integration.Text("url"), body, token);
        if (reply is not { Status: 200 } || reply.Json() is not { } answer)
            throw Errors.ActionFailed();
        site.Do(() => Apply(pressed, answer));
        return pressed.Trigger.ClientId;
    }

    private Pressed Find(User user, string postId, string actionId, string cookie)
    {
        if (site.Posts.Find(postId) is { DeleteAt: 0 } post)
        {
            var channel = site.Channels.Get(post.ChannelId);
            Site.Demand(site.MaySee(user, channel));
            var action = Attachments.Actions(post.Props).FirstOrDefault(a => a.Text("id") == actionId) ?? throw Errors.NoAction();
            return new Pressed(user, post, post.Id, channel, action, site.Triggers.New(user.Id));
        }
        if (site.Ephemerals.Behind(cookie) is not { } behind)
            throw Errors.NoPost();
        return new Pressed(user, null, postId, site.Channels.Get(behind.ChannelId), behind.Action, site.Triggers.New(user.Id));
    }

    private JsonObject Body(Pressed pressed, JsonObject integration, string selected)
    {
        var team = pressed.Channel.TeamId.Length > 0 ? site.Teams.Get(pressed.Channel.TeamId) : null;
        var context = integration["context"]?.DeepClone() as JsonObject ?? [];
        if (selected.Length > 0)
            context["selected_option"] = selected;
        return new JsonObject
        {
            ["user_id"] = pressed.User.Id,
            ["user_name"] = pressed.User.Username,
            ["channel_id"] = pressed.Channel.Id,
            ["channel_name"] = pressed.Channel.Name,
            ["team_id"] = team?.Id ?? "",
            ["team_domain"] = team?.Name ?? "",
            ["post_id"] = pressed.PostId,
            ["trigger_id"] = pressed.Trigger.Id,
            ["type"] = pressed.Action.Text("type"),
            ["data_source"] = pressed.Action.Text("data_source"),
            ["context"] = context,
        };
    }

    /// <summary>An ephemeral post cannot be changed, and who tries does not get the words across either.</summary>
    private void Apply(Pressed pressed, JsonObject answer)
    {
        if (answer["update"] is JsonObject update)
        {
            if (pressed.Post is null)
                throw Errors.NoPost();
            var post = site.Posts.Get(pressed.PostId);
            site.Posts.Edit(post, update.Text("message"), update["props"] is JsonObject props ? Replaced(post.Props, props) : null);
        }
        var text = answer.Text("ephemeral_text");
        if (text.Length > 0)
            site.Ephemerals.Send(
                pressed.User.Id,
                pressed.User.Id,
                pressed.Channel.Id,
                answer.Flag("skip_slack_parsing") ? text : SlackText.Parsed(text),
                [],
                pressed.Post?.ThreadId ?? pressed.PostId);
    }

    private static JsonObject Replaced(JsonObject before, JsonObject given)
    {
        var props = (JsonObject)given.DeepClone();
        foreach (var key in KeptProps.Where(before.ContainsKey))
            props[key] = before[key]?.DeepClone();
        return props;
    }
}
