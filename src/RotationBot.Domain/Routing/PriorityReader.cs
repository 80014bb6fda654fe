using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>Finds out from a message's words how urgent it is. Inflections do not count here: "incidents" may be about last year's.</summary>
public sealed class PriorityReader
{
    private readonly IReadOnlyList<Priority> _priorities;
    private readonly PhraseIndex<int> _index;

    /// <param name="priorities">Most urgent first.</param>
    public PriorityReader(IReadOnlyList<Priority> priorities)
    {
        _priorities = priorities;
        _index = PhraseIndex<int>.Build(priorities.SelectMany((priority, p) => priority.Words.Select(word => (word, p))), plurals: false);
    }

    /// <summary>
    /// The most urgent priority whose word the text says and does not take back ("not urgent"). Quoted lines are heard
    /// only if the text's own words name none; fenced code never.
    /// </summary>
    /// <returns>null: no word of any priority.</returns>
    public Priority? Find(string text) => Find(WordReader.Read(text));

    /// <inheritdoc cref="Find(string)"/>
    internal Priority? Find(Words words)
    {
        var hits = LongestWins.Of(_index.Find(words)).FindAll(hit => !Negation.Precedes(words, hit.First));
        return MostUrgent(words, hits, Voice.Own) ?? MostUrgent(words, hits, Voice.Quoted);
    }

    private Priority? MostUrgent(Words words, List<Hit<int>> hits, Voice voice)
    {
        var spoken = hits.Where(hit => words[hit.First].Voice == voice).Select(hit => hit.Meaning).DefaultIfEmpty(-1).Min();
        return spoken < 0 ? null : _priorities[spoken];
    }
}
