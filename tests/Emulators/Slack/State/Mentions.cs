using System.Text.Json;
using System.Text.RegularExpressions;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>Who is notified of what is said: whom it names, within the conversation, but its author. What has blocks shows these only.</summary>
internal sealed partial class Mentions(Workspace workspace)
{
    private readonly List<Ping> pings = [];

    public IReadOnlyList<Ping> Pings => pings;

    public void Notify(Room room, Message message)
    {
        var named = room.Channel.IsIm ? room.Members : Texts(message).SelectMany(Mrkdwn.Mentions).Distinct().SelectMany(m => Named(room, m));
        pings.AddRange(named.Distinct().Where(u => u != message.User && room.Has(u)).Select(u => new Ping(u, room.Id, message.Ts)));
    }

    /// <returns>The text with the names in it live, as <c>link_names</c> makes them.</returns>
    public string Linked(string text) => Name().Replace(text, m =>
        m.Groups["name"].Value switch
        {
            "channel" or "here" or "everyone" => $"<!{m.Groups["name"].Value}>",
            var name when workspace.Users.All.FirstOrDefault(u => u.Name == name) is { } user => $"<@{user.Id}>",
            var name when workspace.Groups.All.FirstOrDefault(g => g.Handle == name) is { } group => $"<!subteam^{group.Id}>",
            _ => m.Value,
        });

    private IEnumerable<string> Named(Room room, string mention) => mention switch
    {
        "channel" or "here" or "everyone" => room.Members,
        _ when workspace.Groups.Find(mention) is { IsEnabled: true } group => group.Users!,
        _ => [mention],
    };

    private static IEnumerable<string> Texts(Message message) =>
        message.Blocks is { } blocks ? blocks.EnumerateArray().SelectMany(Texts) : [message.Text];

    /// <summary>The texts in which mentions are live, and the mentions of rich text as if they stood in one.</summary>
    private static IEnumerable<string> Texts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Texts);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        return element.Text("type") switch
        {
            "mrkdwn" => [element.Text("text") ?? ""],
            "user" => [$"<@{element.Text("user_id")}>"],
            "usergroup" => [$"<!subteam^{element.Text("usergroup_id")}>"],
            "broadcast" => [$"<!{element.Text("range")}>"],
            _ => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        };
    }

    [GeneratedRegex(@"(?<![\w<])@(?<name>[a-z0-9._-]+)")]
    private static partial Regex Name();
}
