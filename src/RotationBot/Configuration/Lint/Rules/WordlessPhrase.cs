using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A keyword that reads as no word: an address, a mention, signs alone.</summary>
internal sealed class WordlessPhrase : IRule
{
    public string Name => "wordless-phrase";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from phrase in outlook.Rulesets.SelectMany(r => r.All()).Concat(outlook.Organisation.Priorities.SelectMany(OfPriority))
        where phrase.Forms.Count == 0
        select new Finding(Name, phrase.Path, phrase.Written,
            $"\"{phrase.Written}\" reads as no word (addresses, paths, mentions and lone signs are none), so no message ever matches it; write the words people use");

    private static IEnumerable<Phrase> OfPriority(Priority priority, int index) => Phrase.All(JsonPath.Item("priorities", index) + ".words", priority.Words);
}
