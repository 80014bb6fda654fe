using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>Whether a message is in another language than the rules are.</summary>
internal static class Language
{
    // A few words may be a name, a product or a greeting.
    private const int Enough = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Set(
        "the a an is are was were be been it its this that these those and or but not no if then when while with without for from of to in on at by as we they he she you i our their his her my " +
        "have has had do does did can could will would should what which who where why how there here any some all after before since only just also please anyone");

    // Words that carry a sentence in the neighbouring languages and are none in English.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Set(
        "der das und ist nicht ein eine einen mit auf fur wir sie ich kann wer noch auch nach seit bei wird haben bitte keine " +
        "el los las que un una por con su sus para es lo pero como mas esta desde nos hay muy ya quien puede " +
        "le les des et est une dans pour qui pas sur avec nous vous ils depuis il du au ce cette peut plus " +
        "os uma nao com em da ao mas foi isso voce nos tem desde quem pode " +
        "il gli che di per non sono della nel questo abbiamo puo chi " +
        "het een niet van voor met zijn wij kan wie sinds ook " +
        "jest nie sie na od dla czy kto och det att som inte vi har kan");

    /// <summary>Mostly in another script, or with more of other languages' little words than of English ones. What is quoted or pasted does not count.</summary>
    public static bool IsForeign(Words words)
    {
        int own = 0, other = 0, english = 0, foreign = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Voice != Voice.Own)
                continue;
            var word = words.Folded(i, i);
            own++;
            other += char.IsLetter(word[0]) && word[0] > '\u024f' ? 1 : 0;
            english += English.Contains(word) ? 1 : 0;
            foreign += Others.Contains(word) ? 1 : 0;
        }
        return own >= Enough && (other * 2 > own || (foreign >= 2 && foreign > english));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
