using System.Collections.Frozen;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>
/// Finds by when something is needed: "by Friday", "ASAP", "no rush", "tomorrow is fine". A day alone says when something
/// happened as often as when it is due ("it broke today"), so it counts in such company only.
/// </summary>
internal static class TimelineReader
{
    /// <summary>An answer has at most two words behind its day ("Friday would help").</summary>
    private const int MostAround = 3;

    private const int MostBefore = 4;
    private const int MostBehind = 3;

    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"];

    private static readonly string[] Times =
    [
        "today", "tonight", "tomorrow", "tomorrow morning", "tomorrow evening", "noon", "this afternoon", "this evening", "the weekend", "this week", "next week", "this month", "next month",
        "eod", "eob", "cob", "eow", "end of day", "end of the day", "end of today", "end of week", "end of the week", "end of this week", "end of next week", "end of month", "end of the month",
        "the end of the day", "the end of the week", "the end of this week", "the end of next week", "the end of the month",
        .. Days, .. Days.Select(d => "next " + d), .. Days.Select(d => "this " + d), .. Days.Select(d => d + " morning"), .. Days.Select(d => d + " noon"), .. Days.Select(d => d + " evening"),
    ];

    private static readonly string[] Alone =
    [
        "asap", "as soon as possible", "eod", "eob", "eow", "end of day", "end of the day", "no rush", "no hurry", "no urgency", "not urgent", "not time critical", "no deadline", "can wait", "later in the week",
        "whenever you can", "whenever you have time", "when you have time", "when you have a moment", "when you get a chance", "when you can", "any time this week",
    ];

    /// <summary>Words before a time that make it a timeline, and belong to it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Set(
    [
        "by", "due", "due by", "due on", "no later than", "deadline", "deadline is", "deadline on", "deadline by", "wait until", "wait till", "later", "sometime", "some time", "any time",
        "early", "hopefully", "ideally", "latest",
    ]);

    /// <summary>They say that something is to be done; the timeline begins behind them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wanting = Set(
    [
        "look", "look at it", "look at this", "fixed", "done", "answered",
        .. from needs in new[] { "need", "needs", "needed", "want", "wants" }
           from what in new[] { "", " it", " this", " that", " an answer", " a fix", " an update", " a reply", " help" }
           select needs + what,
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Behind = Set(
        ["is fine", "is ok", "is okay", "is good", "is soon enough", "is early enough", "would be fine", "would be ok", "would be okay", "would be great", "works", "works too", "at the latest", "latest", "please"]);

    /// <summary>Times, and what is a timeline without any.</summary>
    private static readonly PhraseIndex<bool> Index = PhraseIndex<bool>.Build([.. Times.Select(t => (t, false)), .. Alone.Select(a => (a, true))], plurals: false);

    /// <param name="asked">The timeline was asked for: a day that begins the message is it.</param>
    public static string? Read(Words words, bool asked)
    {
        var hits = LongestWins.Of(Index.Find(words));
        return Read(words, hits, Voice.Own) ?? (asked ? Answer(words, hits) : null) ?? Read(words, hits, Voice.Quoted);
    }

    private static string? Read(Words words, List<Hit<bool>> hits, Voice voice)
    {
        foreach (var hit in hits)
        {
            if (words[hit.First].Voice == voice && StartOf(words, hit) is { } start && !Negation.Precedes(words, start.Said) && !IsPossessive(words, hit.Last))
                return Text(words, start.Kept, hit.Last);
        }
        return Within(words, voice);
    }

    private static string? Answer(Words words, List<Hit<bool>> hits) =>
        hits is [{ First: 0 } hit, ..] && words.Count - hit.Last <= MostAround ? Text(words, hit.First, hit.Last) : null;

    /// <summary>Where the words that make it a timeline begin, and where what is kept of them does; null: it is none.</summary>
    private static (int Said, int Kept)? StartOf(Words words, Hit<bool> hit)
    {
        var until = hit.First > 0 && words[hit.First].Joined && words.Folded(hit.First - 1, hit.First - 1) is "by" or "before" ? hit.First - 1 : hit.First;
        for (var first = hit.First - 1; first >= 0 && words[first + 1].Joined && hit.First - first <= MostBefore; first--)
        {
            if (first < until && Wanting.Contains(words.Folded(first, until - 1)))
                return (first, until);
            if (Before.Contains(words.Folded(first, hit.First - 1)))
                return (first, first);
        }
        return hit.Meaning || IsWelcome(words, hit.Last) ? (hit.First, hit.First) : null;
    }

    // "tomorrow is fine"
    private static bool IsWelcome(Words words, int last)
    {
        for (var end = last + 1; end < words.Count && words[end].Joined && end - last <= MostBehind; end++)
        {
            if (Behind.Contains(words.Folded(last + 1, end)))
                return true;
        }
        return false;
    }

    // "within 2 hours", "in the next 3 days"
    private static string? Within(Words words, Voice voice)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Voice == voice && words.Folded(i, i) is "within" or "next" && words[i + 1].Joined && IsNumber(words.Spelled(i + 1, i + 1)) && words[i + 2].Joined
                && words.Folded(i + 2, i + 2) is "hour" or "hours" or "h" or "day" or "days" or "week" or "weeks" or "minutes")
                return Text(words, i, i + 2);
        }
        return null;
    }

    private static string Text(Words words, int first, int last) => string.Join(' ', words.Spelled(first, last).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "caused by Friday's deploy"
    private static bool IsPossessive(Words words, int last) => words.SignAfter(last) is '\'' or '’';

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 4 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IReadOnlyList<string> phrases) =>
        phrases.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
