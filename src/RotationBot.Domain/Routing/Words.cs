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
internal sealed class Words(string text, ReadOnlyMemory<char> folded, IReadOnlyList<Word> all, bool hasAddresses)
{
    public int Count => all.Count;

    /// <summary>Whether it holds URLs, e-mail addresses or paths, none of which are words.</summary>
    public bool HasAddresses => hasAddresses;

    public Word this[int index] => all[index];

    public ReadOnlySpan<char> Folded(int first, int last) => folded.Span[all[first].FoldedStart..all[last].FoldedEnd];

    public ReadOnlySpan<char> Spelled(int first, int last) => text.AsSpan()[all[first].Start..all[last].End];

    /// <summary>Whether the word is directly followed by this character ("deploy*").</summary>
    public bool IsFollowedBy(int index, char c) => all[index].End < text.Length && text[all[index].End] == c;
}
