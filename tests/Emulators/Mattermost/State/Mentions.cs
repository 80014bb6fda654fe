using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Whom a post calls.</summary>
/// <param name="Users">The members of the channel it calls, without its author.</param>
/// <param name="Absent">The members of the team it names who are not in the channel.</param>
internal sealed record Called(IReadOnlyList<string> Users, IReadOnlyList<User> Absent);

internal sealed class Mentions(Site site)
{
    private readonly List<Ping> pings = [];

    /// <summary>Every notification there has been, the oldest first.</summary>
    public IReadOnlyList<Ping> Pings => pings;

    public Called Read(Post post, Channel channel)
    {
        var called = Find(post, channel);
        pings.AddRange(called.Users.Select(user => new Ping(user, post.Id)));
        return called;
    }

    private Called Find(Post post, Channel channel)
    {
        var members = site.Members.Of(channel.Id).Select(m => site.Users.Get(m.UserId)).Where(u => u.Id != post.UserId).ToList();
        if (channel.IsDirect)
            return new Called([.. members.Select(u => u.Id)], []);
        var words = MentionedText.Words(Text(post));
        var groups = site.Groups.MembersNamed(words);
        var everybody = !post.IsSystem && (words.Contains("@channel") || words.Contains("@all"));
        var present = !post.IsSystem && words.Contains("@here");
        var users = members.Where(u => everybody || (present && site.Statuses.Of(u.Id).Presence == "online") || groups.Contains(u.Id) || IsNamed(u, words));
        return new Called([.. users.Select(u => u.Id)], Absent(post, channel, words));
    }

    private List<User> Absent(Post post, Channel channel, HashSet<string> words) =>
        post.IsSystem || !channel.IsOfATeam
            ? []
            : [.. site.Teams.Members(channel.TeamId)
                .Select(m => site.Users.Get(m.UserId))
                .Where(u => u.Id != post.UserId && !u.IsBot && u.DeleteAt == 0 && words.Contains("@" + u.Username) && !site.Members.Has(channel.Id, u.Id))];

    private static bool IsNamed(User user, HashSet<string> words)
    {
        if (words.Contains("@" + user.Username))
            return true;
        var keys = user.NotifyProps?.GetValueOrDefault("mention_keys") ?? "";
        return keys.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(key => words.Contains(key.ToLowerInvariant()));
    }

    /// <summary>Of an attachment the text and the words before it call people, its title and its fields do not.</summary>
    private static string Text(Post post)
    {
        var attachments = post.Props["attachments"] as JsonArray ?? [];
        return string.Join("\n\n", attachments.OfType<JsonObject>().SelectMany(a => new[] { a.Text("pretext"), a.Text("text") }).Prepend(post.Message));
    }
}
