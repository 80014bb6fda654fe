using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What came to the wrong team of late: for the owners of the rules.</summary>
internal static class CorrectionsVerb
{
    private const int Most = 10;

    public const string Name = "corrections";

    public static readonly Duration Period = Duration.FromDays(90);

    public static Reply List(Turn turn, CommandLine line)
    {
        if (!turn.Roster.IsLead(line.Actor) && !turn.Roster.IsAdmin(line.Actor))
            return new(Text.Plain("Corrections are for leads and admins, who own the rules."), false);
        var found = turn.Facts.Corrected.SelectMany(r => r.Corrections.Select(c => (Request: r, Correction: c))).OrderByDescending(c => c.Correction.At).ToList();
        if (found.Count == 0)
            return new(Text.Of($"Nobody has pressed Wrong team in {Period.Days} days."), false);
        var more = found.Count > Most ? Text.Of($"… and {found.Count - Most} more.") : null;
        return new(Text.Lines([.. found.Take(Most).Select(c => Row(turn, c.Request, c.Correction)), more, Text.Of($"{new Span.Code("rotationbot corrections")} writes them as examples for the rules.")]), false);
    }

    private static Text Row(Turn turn, Request request, Correction correction)
    {
        var from = correction.From is { } team ? turn.Facts.Organisation.NameOf(team) : "nobody";
        var why = (request.IsPublic ? correction.Why : null) ?? correction.Rule;
        var excerpt = request is { IsPublic: true, Text.Length: > 0 } ? $" · “{Lists.Excerpt(request.Text, 60)}”" : "";
        return Text.Of($"{request.Id}: {from} -> {turn.Facts.Organisation.NameOf(correction.To)} by {turn.Roster.NameOf(correction.By)}{(why is null ? "" : $" ({why})")}{excerpt}");
    }
}
