using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What a command answers.</summary>
/// <param name="Changed">Whether a request was changed.</param>
internal sealed record Reply(Text Text, bool Changed)
{
    public IReadOnlyList<Button> Buttons { get; init; } = [];
}

/// <summary>One word people can start a command with. It states its own help line.</summary>
/// <param name="Usage">After the command's name: "snooze R-142 2h".</param>
/// <param name="Help">What it does, in the third person: "keeps R-142 silent for a while".</param>
internal sealed record Verb(string Name, string Usage, string Help, Func<Turn, CommandLine, Reply> Run)
{
    /// <summary>Whether it has to do with covers, swaps and absences.</summary>
    public bool Changes { get; init; }

    /// <summary>How many entries of the audit log it looks through.</summary>
    public int Log { get; init; }

    /// <summary>How far back it looks at requests that came to the wrong team; null: not at all.</summary>
    public Duration? Corrections { get; init; }
}

/// <summary>All commands: the table of contents.</summary>
internal static class Verbs
{
    public static readonly IReadOnlyList<Verb> All =
    [
        new("next", "next [TEAM]", "shows who is on call next", OnCallVerb.Next),
        new("schedule", "schedule [TEAM] [2w]", "shows who is on call when", ScheduleVerb.Show),
        new("me", "me", "shows your own shifts, and what you have in hand", MeVerb.Show),
        new(CalendarVerb.Name, "calendar [TEAM]", "gives your calendar program a link to your shifts, or a team's (also: revoke)", CalendarVerb.Answer),
        new("why", "why [TEAM] [at TIME]", "says why they are on call", WhyVerb.Answer),
        new("cover", "cover @who FROM..TO [TEAM] [ROLE]", "asks somebody to take your shift then; without a name, the whole rota", CoverVerb.Ask) { Changes = true },
        new("take", "take [TEAM] [ROLE] 2h", "gives you the shift from now on", TakeVerb.Take) { Changes = true },
        new("swap", "swap @a DATE @b DATE", "exchanges two shifts", SwapVerb.Swap) { Changes = true },
        new("away", "away FROM..TO", "says that you are not there, and shows which shifts that hits", AwayVerb.Away) { Changes = true },
        new("cancel", "cancel C-7", "takes a cover, swap or absence back; alone it lists yours", ChangeVerbs.Cancel) { Changes = true },
        new("accept", "accept C-7", "says yes to a cover or swap", ChangeVerbs.Accept) { Changes = true },
        new("decline", "decline C-7", "says no to it", ChangeVerbs.Decline) { Changes = true },
        new("confirm", "confirm C-7", "goes ahead with what you were shown", ChangeVerbs.Confirm) { Changes = true },
        new("log", "log [TEAM|R-142|C-7]", "shows what was done last, and by whom", LogVerb.Show) { Log = LogVerb.LookedThrough },
        new("route", "route TEXT", "says who would own a message, and why; nobody is told", RouteVerb.Show),
        new(CorrectionsVerb.Name, CorrectionsVerb.Name, "lists what came to the wrong team (leads, admins)", CorrectionsVerb.List) { Corrections = CorrectionsVerb.Period },
        new("requests", "requests [TEAM]", "lists what is open", RequestsVerb.List),
        new("ack", "ack R-142", "takes a request", RequestVerbs.Ack),
        new("resolve", "resolve R-142", "ends it", RequestVerbs.Resolve),
        new("snooze", "snooze R-142 2h", "keeps it silent for a while, then tells the rota again (also: until fri 17:00)", RequestVerbs.Snooze),
        new("escalate", "escalate R-142", "tells the next level now", RequestVerbs.Escalate),
        new("handoff", "handoff R-142 TEAM", "gives it to another team or person", RequestVerbs.HandOff),
        new("rfh", "rfh R-142", "gives you the request for help, ready to post", RequestVerbs.Rfh),
        new("priority", "priority R-142 p1", "changes how urgent it is", RequestVerbs.Priority),
        new("ready", "ready [PERSON]", "says that you have taken over your shift, or that you look after PERSON's", TakingOver.Ready),
        new("help", "help [VERB]", "shows this", Help),
    ];

    /// <summary>What to load for the words of a command.</summary>
    public static Wanted Wants(string text)
    {
        var verb = Find(text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault());
        return new(Number: CommandLine.NumberIn(text), OpenRequests: true, Change: CommandLine.ChangeIn(text), Changes: verb?.Changes ?? false, Log: verb?.Log ?? 0, Handovers: true, Corrections: verb?.Corrections);
    }

    public static Reply Run(Turn turn, CommandLine line)
    {
        if (line.Words is not [var first, ..])
            return OnCallVerb.Now(turn, line);
        if (Find(first) is { } verb)
            return verb.Run(turn, line);
        return OnCallVerb.Understands(turn, line) ? OnCallVerb.Now(turn, line) : Unknown(turn, line, first);
    }

    private static Verb? Find(string? name) => All.FirstOrDefault(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Reply Unknown(Turn turn, CommandLine line, string word)
    {
        var names = turn.Facts.Organisation.Teams.Keys.Select(t => t.Value);
        return Nearest.To(word, [.. All.Select(v => v.Name), .. names]) switch
        {
            null => new(Text.Of($"I don't know \"{Lists.Excerpt(word, 40)}\". {new Span.Code(line.Name + " help")} shows what I do."), false),
            var near when All.FirstOrDefault(v => v.Name == near) is { } verb => new(Text.Of($"I don't know \"{word}\". Did you mean {new Span.Code(near)}? {Line(line, verb)}."), false),
            var near => new(Text.Of($"I don't know \"{word}\". Did you mean {new Span.Code($"{line.Name} {near}")}?"), false),
        };
    }

    private static Reply Help(Turn turn, CommandLine line)
    {
        if (Find(line.Rest) is { } verb)
            return new(Line(line, verb), false);
        var onCall = Text.Of($"{new Span.Code(line.Name + " [TEAM] [at TIME]")} shows who is on call");
        return new(Text.Lines([onCall, .. All.Select(v => Line(line, v))]), false);
    }

    private static Text Line(CommandLine line, Verb verb) => Text.Of($"{new Span.Code($"{line.Name} {verb.Usage}")} {verb.Help}");
}
