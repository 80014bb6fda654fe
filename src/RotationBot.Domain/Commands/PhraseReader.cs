using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Finds people, teams, roles and times among the words of a command, in any order. A word that fits two things, or nothing, is asked about.</summary>
internal sealed class PhraseReader(Organisation organisation)
{
    private const int MostWords = 4;
    private static readonly string[] Noise = ["with", "and", "please", "my", "me", "shift", "shifts", "as"];

    private readonly Names names = new(organisation);

    public (Phrase Phrase, Text? Problem) Read(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', ';', '?', '!')).Where(w => w.Length > 0).ToList();
        var parts = new List<Part>();
        for (var i = 0; i < words.Count;)
        {
            var (taken, readings) = Next(words, i);
            if (readings is not ([] or [_]))
                return (new(parts), PhraseWords.Which(string.Join(' ', words.Skip(i).Take(taken)), readings, organisation));
            if (readings is [] && !Noise.Contains(words[i].ToLowerInvariant()))
                return (new(parts), PhraseWords.Unknown(words[i], names));
            parts.AddRange(readings);
            i += taken;
        }
        var phrase = new Phrase(parts);
        return (phrase, TooMuch(phrase));
    }

    /// <summary>What stands at a place, and how many words say it. No reading: noise, or unknown. Several: it is not clear.</summary>
    private (int Taken, IReadOnlyList<Part> Readings) Next(List<string> words, int at)
    {
        var word = words[at].ToLowerInvariant();
        if (word == "for" && at + 1 < words.Count && Named(words, at + 1) is (var count, [Part.Someone behalf]))
            return (count + 1, [new Part.OnBehalf(behalf.Person)]);
        if (word == "nobody")
            return (1, [new Part.Nobody()]);
        if (TimeVocabulary.IsMonth(word) && IsBesideANumber(words, at))
            return (1, [new Part.Time(word)]);
        var (taken, readings) = Named(words, at);
        if (TimeVocabulary.IsName(word) && !TimeVocabulary.IsMonth(word) && taken == 1)
            readings = [.. readings, new Part.Time(word)];
        return readings.Count > 0 || Noise.Contains(word) || !TimeVocabulary.Knows(word) ? (taken, readings) : (1, [new Part.Time(words[at])]);
    }

    private (int Taken, IReadOnlyList<Part> Readings) Named(List<string> words, int at)
    {
        for (var count = Math.Min(MostWords, words.Count - at); count > 0; count--)
            if (ReadingsOf(string.Join(' ', words.GetRange(at, count))) is { Count: > 0 } readings)
                return (count, readings);
        return (1, []);
    }

    private List<Part> ReadingsOf(string name)
    {
        var teams = names.Teams(name).DistinctBy(t => t.Rota is { } rota ? rota.Value : t.Id.Value);
        return [.. names.People(name).Select(p => new Part.Someone(p.Id)), .. teams.Select(t => new Part.OfTeam(t)), .. RolesOf(name)];
    }

    private IEnumerable<Part> RolesOf(string name)
    {
        var word = name.StartsWith("role:", StringComparison.OrdinalIgnoreCase) ? name[5..] : name;
        return organisation.Rotas.Values.SelectMany(r => r.Roles)
            .Where(r => r.Name.Value.Equals(word, StringComparison.OrdinalIgnoreCase))
            .Select(r => r.Name).Distinct().Take(1).Select(r => new Part.OfRole(r));
    }

    /// <summary>"27 june" is a day, and so is it in "4 june 10:00-11 june 10:00"; "june" may be a person.</summary>
    private static bool IsBesideANumber(List<string> words, int at) =>
        IsNumber(TimeVocabulary.PartsOf(words.ElementAtOrDefault(at - 1))[^1]) || IsNumber(TimeVocabulary.PartsOf(words.ElementAtOrDefault(at + 1))[0]);

    private static bool IsNumber(string word) => word is { Length: 1 or 2 } && word.All(char.IsAsciiDigit);

    private static Text? TooMuch(Phrase phrase)
    {
        var teams = phrase.Parts.OfType<Part.OfTeam>().Select(p => p.Team.Name).Distinct().ToList();
        var roles = phrase.Parts.OfType<Part.OfRole>().Select(p => p.Role.Value).Distinct().ToList();
        return teams.Count > 1 || roles.Count > 1 ? PhraseWords.OneAtATime(teams.Count > 1 ? teams : roles) : null;
    }
}
