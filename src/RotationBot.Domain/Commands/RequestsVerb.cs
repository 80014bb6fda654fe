using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What is not resolved yet, oldest first.</summary>
internal static class RequestsVerb
{
    private const int Most = 15;

    public static Reply List(Turn turn, CommandLine line)
    {
        var teams = line.Rest.Length == 0 ? null : new Names(turn.Facts.Organisation).Teams(line.Rest);
        if (teams is { Count: 0 })
            return new(Text.Of($"I know no team \"{Lists.Excerpt(line.Rest, 40)}\".{new Names(turn.Facts.Organisation).DidYouMean(line.Rest)}"), false);
        var open = turn.Facts.OpenRequests.Where(r => teams is null || teams.Any(t => t.Id == r.Team)).ToList();
        if (open.Count == 0)
            return new(Text.Of($"Nothing is open{(teams is null ? "" : " for " + Lists.And([.. teams.Select(t => t.Name)]))}."), false);
        var more = open.Count > Most ? Text.Of($"… and {open.Count - Most} more.") : null;
        return new(Text.Lines([.. open.Take(Most).Select(r => RequestWords.Row(turn, r)), more]), false);
    }
}
