namespace RotationBot.Domain.Routing;

/// <summary>Whose words they are: what the asker writes counts before what is quoted or pasted.</summary>
internal enum Voice
{
    Own,
    Quoted,
    Code,
}

/// <summary>One word: where it stands in the text, and where in the folded text.</summary>
/// <param name="Joined">Nothing but spaces, a hyphen or the like stands between it and the word before: a phrase may run across.</param>
internal readonly record struct Word(int Start, int End, int FoldedStart, int FoldedEnd, Voice Voice, bool Joined);

/// <summary>A text as words. Folded words are one space apart, so that a phrase is a stretch of the folded text.</summary>
internal sealed class Words(string text, ReadOnlyMemory<char> folded, IReadOnlyList<Word> all, IReadOnlyList<Range> addresses)
{
    public int Count => all.Count;

    /// <summary>URLs, e-mail addresses and paths, none of which are words. A host that stands alone is a word and an address.</summary>
    public IReadOnlyList<Range> Addresses => addresses;

    public Word this[int index] => all[index];

    public ReadOnlySpan<char> Folded(int first, int last) => folded.Span[all[first].FoldedStart..all[last].FoldedEnd];

    public ReadOnlySpan<char> Spelled(int first, int last) => text.AsSpan()[all[first].Start..all[last].End];

    public string Spelled(Range range) => text[range];

    /// <summary>What stands between two words.</summary>
    public ReadOnlySpan<char> Between(int index, int next) => text.AsSpan()[all[index].End..all[next].Start];

    /// <summary>Whether the word is directly followed by this character ("deploy*").</summary>
    public bool IsFollowedBy(int index, char c) => all[index].End < text.Length && text[all[index].End] == c;

    /// <summary>The character right before the word; a space where it begins the text.</summary>
    public char SignBefore(int index) => all[index].Start == 0 ? ' ' : text[all[index].Start - 1];

    /// <summary>The character right behind the word; a space where it ends the text.</summary>
    public char SignAfter(int index) => all[index].End == text.Length ? ' ' : text[all[index].End];
}
