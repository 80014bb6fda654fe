using System.Text.RegularExpressions;

namespace RotationBot.Tests.Crashes;

/// <summary>Everything the bot said about one cry for help.</summary>
internal sealed partial class Story
{
    private readonly Ask ask;
    private readonly List<Message> inThread;
    private readonly List<Message> teamPosts;
    private readonly List<Message> underTeamPosts;
    private readonly List<Message> inOps;

    public Story(Ask ask, string id, IReadOnlyList<Message> bots)
    {
        this.ask = ask;
        inThread = [.. bots.Where(m => m.Thread == id)];
        Number = inThread.Select(m => Writer.RequestNumber().Match(m.Text)).FirstOrDefault(m => m.Success)?.Value;
        var ours = bots.Where(m => Number is not null && m.Thread is null && Writer.RequestNumber().Match(m.Text).Value == Number).ToList();
        inOps = [.. ours.Where(m => SeekingWords().IsMatch(m.Text))];
        teamPosts = [.. ours.Except(inOps)];
        underTeamPosts = [.. bots.Where(m => teamPosts.Any(p => p.Id == m.Thread))];
    }

    /// <summary>"R-7"; null: the message was deleted before the bot read it.</summary>
    public string? Number { get; }

    public IEnumerable<Message> All => [.. inThread, .. teamPosts, .. underTeamPosts, .. inOps];

    private string Told => $"{ask} {Number}:\n{string.Join('\n', All.OrderBy(m => m.Number).Select(m => $"{m.Id} <{m.Thread}> [{string.Join(' ', m.Pings)}] {m.Text}"))}";

    public void Check()
    {
        if (Number is null)
            Holds(ask.Deleted != Heard.No && !All.Any(), "every cry that stands is answered");
        else
            CheckRequest();
    }

    private void CheckRequest()
    {
        Holds(inThread.Count(m => FirstWords().IsMatch(m.Text)) == 1, "one first reply");
        Holds(teamPosts.Count == (ask.Team.PostsTo is null ? 0 : 1), "one post to the team");
        Holds(All.GroupBy(m => (m.Thread, m.Text)).All(g => g.Count() == 1), "nothing is said twice");
        Holds(All.All(IsKnown), "only what we know is said");
        CheckLadder();
        CheckTaking();
        CheckEnd();
    }

    /// <summary>Level by level, each person once, in the order of the ladder, and nobody after it was taken.</summary>
    private void CheckLadder()
    {
        var pinging = All.Where(m => m.Pings.Count > 0).OrderBy(m => m.Number).ToList();
        var told = pinging.SelectMany(m => m.Pings).ToList();
        Holds(told.Count > 0 && told.SequenceEqual(ask.Team.Ladder.Take(told.Count)), "the ladder is climbed step by step");
        var echoes = inThread.Count(m => m.Text.Contains(" has been told", StringComparison.Ordinal));
        Holds(echoes == (ask.Team.PostsTo is null ? 0 : told.Count - 1), "the asker hears of each further step");
        var silenced = All.Where(m => TakenWords().IsMatch(m.Text) || WithdrawnWords().IsMatch(m.Text)).Select(m => m.Number);
        Holds(silenced.All(at => at > pinging[^1].Number), "nobody is told once it is taken");
    }

    private void CheckTaking()
    {
        var taken = inThread.Count(m => TakenWords().IsMatch(m.Text));
        Holds(Fits(taken, ask.Taken), "taken once, if at all");
        var resolved = inThread.Count(m => ResolvedWords().IsMatch(m.Text));
        Holds(Fits(resolved, ask.Resolved), "resolved once, if at all");
        var withdrawn = All.Count(m => WithdrawnWords().IsMatch(m.Text));
        Holds(Fits(withdrawn, ask.Deleted), "withdrawn once, if at all");
        Holds(taken + withdrawn > 0 || inOps.Count == 1, "what nobody takes reaches the end of the ladder");
    }

    private void CheckEnd()
    {
        var ends = inThread.Count(m => EndWords().IsMatch(m.Text));
        Holds(ends == inOps.Count && ends <= 1, "the end is said once, in both places");
        Holds(ends == 0 || All.Sum(m => m.Pings.Count) == ask.Team.Ladder.Count, "the end comes after everybody was told");
    }

    private static bool Fits(int times, Heard heard) => heard switch
    {
        Heard.No => times == 0,
        Heard.Yes => times == 1,
        _ => times <= 1,
    };

    private static bool IsKnown(Message m) =>
        m.Pings.Count > 0 || FirstWords().IsMatch(m.Text) || TakenWords().IsMatch(m.Text) || ResolvedWords().IsMatch(m.Text)
        || WithdrawnWords().IsMatch(m.Text) || EndWords().IsMatch(m.Text) || SeekingWords().IsMatch(m.Text)
        || m.Text.Contains(" has been told", StringComparison.Ordinal);

    private void Holds(bool fact, string rule) => Assert.True(fact, $"Broken: {rule}. {Told}");

    /// <summary>As it was said first, or as it was edited to show the state.</summary>
    [GeneratedRegex(@"Thanks, noted for|^R-\d+ · ")]
    private static partial Regex FirstWords();

    [GeneratedRegex(@" has R-\d+ \(after")]
    private static partial Regex TakenWords();

    [GeneratedRegex(@"^R-\d+ resolved by")]
    private static partial Regex ResolvedWords();

    [GeneratedRegex(@"^R-\d+ was withdrawn")]
    private static partial Regex WithdrawnWords();

    [GeneratedRegex("Nobody could be reached for R-")]
    private static partial Regex EndWords();

    [GeneratedRegex("has not been taken by anybody")]
    private static partial Regex SeekingWords();
}
