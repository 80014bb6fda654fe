using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>What a post says, and to whom.</summary>
internal sealed class Words(MattermostDirectory directory)
{
    /// <summary>Whoever names more names nobody in particular.</summary>
    private const int MostPeople = 50;

    private static readonly string[] AttachmentTexts = ["pretext", "title", "text"];

    /// <param name="alone">What is said in a conversation with the bot alone is said to the bot.</param>
    public async ValueTask<Said> OfAsync(WirePost post, bool alone, CancellationToken cancellationToken)
    {
        var me = (await directory.NowAsync(cancellationToken)).Me;
        var text = Text(post);
        var mentions = Mentions.In(text);
        var addressees = new List<(int Start, int Length)>();
        var groups = new List<GroupId>();
        var toBot = alone;
        foreach (var mention in mentions)
        {
            if (mention.Names.FirstOrDefault(n => n.Equals(me.Username, StringComparison.OrdinalIgnoreCase)) is { } bot)
            {
                toBot = true;
                addressees.Add((mention.Start, bot.Length + 1));
            }
            else if (mention.Names.Select(n => (Name: n, Group: directory.GroupOf(n))).FirstOrDefault(n => n.Group is not null) is { Group: { } group } named)
            {
                groups.Add(group);
                addressees.Add((mention.Start, named.Name.Length + 1));
            }
        }
        var people = toBot || groups.Count > 0 || post.RootId.Length > 0 ? await PeopleAsync(mentions, me, cancellationToken) : [];
        return new Said(text, Mentions.Without(text, addressees), toBot, [.. groups.Distinct()], people);
    }

    private async ValueTask<IReadOnlyList<UserRef>> PeopleAsync(List<Mention> mentions, WireUser me, CancellationToken cancellationToken)
    {
        var names = mentions.Take(MostPeople).SelectMany(m => m.Names).Where(n => !Mentions.Everybody.Contains(n) && directory.GroupOf(n) is null).ToList();
        if (names.Count == 0)
            return [];
        var ids = await directory.UserIdsAsync(names, cancellationToken);
        var people = new List<UserRef>();
        foreach (var mention in mentions)
        {
            var id = mention.Names.Select(n => ids.GetValueOrDefault(n.ToLowerInvariant())).FirstOrDefault(i => i is not null);
            if (id is not null && id != me.Id && people.TrueForAll(p => p.Id != id))
                people.Add(await directory.UserAsync(id, cancellationToken));
        }
        return people;
    }

    /// <summary>With what machines put below their posts, which is often all they say.</summary>
    private static string Text(WirePost post) => post.IsFromBot
        ? string.Join('\n', Attached(post).Prepend(post.Message).Where(t => !string.IsNullOrWhiteSpace(t)))
        : post.Message;

    private static IEnumerable<string?> Attached(WirePost post) =>
        from attachment in (post.Props?["attachments"] as JsonArray ?? []).OfType<JsonObject>()
        let texts = AttachmentTexts.Select(key => TextAt(attachment, key)).Where(t => t is not null).ToList()
        from text in texts.Count > 0 ? texts : [TextAt(attachment, "fallback")]
        select text;

    private static string? TextAt(JsonObject attachment, string key) =>
        attachment.TryGetPropertyValue(key, out var value) && value is JsonValue text && !string.IsNullOrWhiteSpace(text.ToString()) ? text.ToString() : null;
}
