using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What has been going on in a team, for its channel. It pings nobody.</summary>
internal sealed class DigestWords(Turn turn, Notice.Digest digest)
{
    private const int MostRequests = 10;

    private readonly Team team = turn.Roster.TeamOf(digest.Team);

    /// <summary>A quiet time is one line beside who is on call.</summary>
    public Text All() => Text.Lines([OnCallWords.Now(turn, team), Asked(), .. Open()]);

    private string Since => Times.Dated(digest.Since, turn.Roster.ZoneOf(team), turn.Now);

    private Text Asked()
    {
        var asked = turn.Facts.Recent.Where(r => r.Team == team.Id && r.OpenedAt >= digest.Since).ToList();
        if (asked.Count == 0)
            return Text.Plain($"Since {Since} nobody has asked for anything.");
        var waits = asked.Where(r => r.FirstTakenAt is not null).Select(r => r.FirstTakenAt!.Value - r.OpenedAt).Order().ToList();
        return Text.Plain($"Since {Since}: {asked.Count} asked, {Taken(waits)}, {asked.Count(r => r.State == RequestState.Resolved)} resolved.");
    }

    private static string Taken(List<Duration> waits) => waits.Count switch
    {
        0 => "none taken",
        1 => $"1 taken after {Times.Length(waits[0])}",
        _ => $"{waits.Count} taken, half of them within {Times.Length(waits[(waits.Count - 1) / 2])}",
    };

    private IEnumerable<Text> Open()
    {
        var open = turn.Facts.OpenRequests.Where(r => r.Team == team.Id).ToList();
        var rows = open.Take(MostRequests).Select(r => Text.Sentences(RequestWords.Row(turn, r), RequestWords.Link(r)));
        return open.Count > MostRequests ? rows.Append(Text.Plain($"… and {open.Count - MostRequests} more.")) : rows;
    }
}
