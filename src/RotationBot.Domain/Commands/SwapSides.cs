using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Commands;

/// <summary>Whose shifts are to be swapped, and the dates that name them.</summary>
internal sealed record SwapSides(SwapSides.Side A, SwapSides.Side B)
{
    public sealed record Side(PersonId Person, SwapDate Date);

    /// <summary>
    /// Every way the words can be meant: with two names each has a date, in the same order. With one name the other is the asker's
    /// own: "DATE @b DATE" says which is whose, "@b DATE DATE" leaves it to who holds them.
    /// </summary>
    /// <returns>None: a name or a date is missing, or too many are there.</returns>
    public static IReadOnlyList<SwapSides> Of(Phrase phrase, PersonId? asker, DateTimeZone zone, Instant now)
    {
        if (Dates(Groups(phrase), zone, now) is not [var first, var second])
            return [];
        var startsWithTime = phrase.Parts.FirstOrDefault(p => p is Part.Time or Part.Someone) is Part.Time;
        return (phrase.People, asker) switch
        {
            ([var a, var b], _) => [new(new(a, first), new(b, second))],
            ([var b], { } a) when startsWithTime => [new(new(a, first), new(b, second))],
            ([var b], { } a) => [new(new(a, second), new(b, first)), new(new(a, first), new(b, second))],
            _ => [],
        };
    }

    /// <summary>The words of time, divided by whatever stands between them.</summary>
    private static List<List<string>> Groups(Phrase phrase)
    {
        var groups = new List<List<string>> { new() };
        foreach (var part in phrase.Parts)
        {
            if (part is Part.Time time)
                groups[^1].Add(time.Word);
            else if (groups[^1].Count > 0)
                groups.Add([]);
        }
        return [.. groups.Where(g => g.Count > 0)];
    }

    private static List<SwapDate> Dates(List<List<string>> groups, DateTimeZone zone, Instant now) => groups switch
    {
        [var one, var other] when DateOf(one, zone, now) is { } a && DateOf(other, zone, now) is { } b => [a, b],
        [var both] => Enumerable.Range(1, Math.Max(0, both.Count - 1))
            .Select(i => (First: DateOf(both[..i], zone, now), Second: DateOf(both[i..], zone, now)))
            .Where(d => d.First is not null && d.Second is not null).ToList() is [var only] ? [only.First!, only.Second!] : [],
        _ => [],
    };

    private static SwapDate? DateOf(List<string> words, DateTimeZone zone, Instant now)
    {
        if (words is ["today" or "Today"])
            return new(now.InZone(zone).Date, null);
        if (TimePhrase.Parse(string.Join(' ', words), zone, now) is not { Local: { } local } time)
            return null;
        return new(local.Date, TimeVocabulary.TimeOf(words[^1].ToLowerInvariant()) is null ? null : time.At);
    }
}
