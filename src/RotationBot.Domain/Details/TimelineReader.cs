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

    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"];

    private static readonly string[] Times =
    [
        "today", "tonight", "tomorrow", "tomorrow morning", "tomorrow evening", "noon", "this afternoon", "this evening", "the weekend", "this week", "next week", "this month", "next month",
        "eod", "eob", "cob", "eow", "end of day", "end of the day", "end of today", "end of week", "end of the week", "end of this week", "end of next week", "end of month", "end of the month",
        "the end of the day", "the end of the week", "the end of this week", "the end of next week", "the end of the month",
        .. Days, .. Days.Select(d => "next " + d), .. Days.Select(d => "this " + d), .. Days.Select(d => d + " morning"), .. Days.Select(d => d + " noon"), .. Days.Select(d => d + " evening"),
    ];

    private static readonly string[] Before =
    [
        "by", "due", "due by", "due on", "no later than", "deadline", "deadline is", "deadline on", "deadline by", "needed", "needed by", "needed before", "need it", "need it by",
        "need this", "need this by", "need it before", "need this before", "need an answer", "need an answer by", "need a fix by", "fixed before", "fixed by", "done before", "done by", "answer before",
        "look at this", "look at it", "look", "wait until", "wait till", "later", "sometime", "some time", "any time", "early", "hopefully", "ideally", "ideally by", "latest",
    ];

    private static readonly string[] Behind =
        ["is fine", "is ok", "is okay", "is good", "is soon enough", "is early enough", "would be fine", "would be ok", "would be okay", "would be great", "works", "works too", "at the latest", "latest", "please"];

    private static readonly string[] Alone =
    [
        "asap", "as soon as possible", "eod", "eob", "eow", "end of day", "end of the day", "no rush", "no hurry", "no urgency", "not urgent", "not time critical", "no deadline", "can wait", "later in the week",
        "whenever you can", "whenever you have time", "when you have time", "when you have a moment", "when you get a chance", "when you can", "any time this week",
    ];

    private static readonly PhraseIndex<bool> Index = PhraseIndex<bool>.Build(
        [.. Alone.Select(a => (a, false)), .. Before.SelectMany(b => Times.Select(t => ($"{b} {t}", false))), .. Times.SelectMany(t => Behind.Select(b => ($"{t} {b}", false)))], plurals: false);

    private static readonly PhraseIndex<bool> Answers = PhraseIndex<bool>.Build(Times.Select(t => (t, false)), plurals: false);

    /// <param name="asked">The timeline was asked for: a day that begins the message is it.</param>
    public static string? Read(Words words, bool asked) =>
        Read(words, Index.Find(words), asked);

    private static string? Read(Words words, List<Hit<bool>> hits, bool asked) =>
        Read(words, hits, Voice.Own) ?? (asked && Answers.Find(words) is [{ First: 0 } hit, ..] && words.Count - hit.Last <= MostAround ? Text(words, hit.First, hit.Last) : null) ?? Read(words, hits, Voice.Quoted);

    private static string? Read(Words words, List<Hit<bool>> hits, Voice voice)
    {
        foreach (var hit in LongestWins.Of(hits))
        {
            if (words[hit.First].Voice == voice && !Negation.Precedes(words, hit.First) && !IsPossessive(words, hit.Last))
                return Text(words, hit.First, hit.Last);
        }
        return Within(words, voice);
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
}
