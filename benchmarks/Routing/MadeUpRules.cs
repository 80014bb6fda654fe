using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Benchmarks.Routing;

/// <summary>Rules of any size and messages about them, the same at every run.</summary>
internal sealed class MadeUpRules
{
    private const int KeywordsPerTopic = 8;
    private const int MessageLength = 1024;
    private static readonly string[] Syllables = ["ba", "cor", "del", "fin", "gra", "hul", "jo", "kem", "lan", "mor", "nit", "pol", "qua", "ras", "sten", "tur", "ul", "vor", "wex", "zan"];

    private readonly Random random = new(20260105);
    private readonly List<string> keywords;

    private MadeUpRules(int count)
    {
        var distinct = new HashSet<string>();
        while (distinct.Count < count)
            distinct.Add(random.NextDouble() < 0.4 ? $"{Word()} {Word()}" : Word());
        keywords = [.. distinct];
    }

    public static (Ruleset Rules, string[] Messages) Of(int keywords)
    {
        var made = new MadeUpRules(keywords);
        return (Ruleset.Compile(made.Definition()), made.Messages());
    }

    /// <summary>Everyday words of that length; every second message says one to three of the keywords.</summary>
    public string[] Messages() => [.. Enumerable.Range(0, 100).Select(i => Message(i % 2 == 0 ? 1 + random.Next(3) : 0))];

    private RulesetDefinition Definition() => new()
    {
        Id = new RulesetId("made-up"),
        Fallback = new Fallback(null, [new ChannelId("help")]),
        Topics = [.. keywords.Chunk(KeywordsPerTopic).Select((words, t) => new Topic
        {
            Id = $"topic-{t}",
            Name = $"Topic {t}",
            Keywords = [.. words.Select(w => new Keyword(w, []))],
            Owners = [new Owner(new TeamId($"team-{t}"))],
        })],
    };

    private string Message(int hits)
    {
        var words = new List<string>();
        while (words.Sum(w => w.Length + 1) < MessageLength)
            words.Add(Word() + "o");
        for (var i = 0; i < hits; i++)
            words[random.Next(words.Count)] = keywords[random.Next(keywords.Count)];
        return string.Join(' ', words);
    }

    private string Word() => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
