using System.Buffers;
using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

internal enum ChunkKind
{
    Words,

    /// <summary>A mention or the name of an emoji.</summary>
    Name,

    /// <summary>A URL, an e-mail address, a path.</summary>
    Address,

    /// <summary>A host name with nothing behind it.</summary>
    Host,
}

/// <summary>A stretch of text without spaces or brackets, and what it is.</summary>
/// <param name="HostStart">For a host, or an address that has one: where its name begins and ends within the chunk.</param>
internal readonly record struct Chunk(int Length, ChunkKind Kind, int HostStart = 0, int HostEnd = 0)
{
    private const string Signs = "-_/.:@#+~\\\u2010\u2011";

    private static readonly SearchValues<char> TellingSigns = SearchValues.Create("/.:@#~\\");
    private static readonly SearchValues<char> AfterUrl = SearchValues.Create(" \t\r\n<>\"|`");
    private static readonly SearchValues<char> NeverInHost = SearchValues.Create("/:_@#+~\\?&=,");

    // Endings by which a bare name is a host and not a file ("deploy.sh") or a missing space ("done.It").
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new[]
    {
        "com", "org", "net", "io", "dev", "app", "ai", "co", "edu", "gov", "info", "tech", "cloud", "uk", "de", "fr", "eu",
        "internal", "local", "corp", "lan", "test", "example",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Holds(char c) => Folding.IsWordPart(c) || Signs.Contains(c);

    /// <summary>Whether words on both sides of this sign are as good as a space apart ("self-hosted", "CI/CD").</summary>
    public static bool Joins(char c) => c is '-' or '_' or '/' or '.' or '+' or '\u2010' or '\u2011';

    public static Chunk At(ReadOnlySpan<char> text)
    {
        var length = LengthOf(text);
        var chunk = text[..length];
        if (chunk.IndexOfAny(TellingSigns) < 0)
            return new Chunk(length, ChunkKind.Words);
        var scheme = chunk.IndexOf("://");
        if (scheme >= 0)
            return Url(text, scheme + 3);
        if (IsName(chunk))
            return new Chunk(length, ChunkKind.Name);
        return IsAddress(chunk) ? new Chunk(length, ChunkKind.Address) : HostOrWords(chunk);
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Holds(text[length]))
            length++;
        return length;
    }

    // In a URL more signs are allowed than elsewhere ("?", "=", "&", ",").
    private static Chunk Url(ReadOnlySpan<char> text, int hostStart)
    {
        var length = text.IndexOfAny(AfterUrl);
        length = length < 0 ? text.Length : length;
        var host = text[hostStart..Math.Max(hostStart, length)].TrimEnd("/.,:;!?)'");
        if (IsHost(host))
            return new Chunk(length, ChunkKind.Host, hostStart, hostStart + host.Length);
        var behind = host.IndexOfAny("/:?#");
        return behind > 0 ? new Chunk(length, ChunkKind.Address, hostStart, hostStart + behind) : new Chunk(length, ChunkKind.Address);
    }

    private static bool IsName(ReadOnlySpan<char> chunk)
    {
        if (chunk[0] is '@' or '#' or '~')
            return chunk.Length > 1 && char.IsLetter(chunk[1]);
        var emoji = chunk.TrimEnd('.');
        return emoji.Length > 1 && emoji[0] == ':' && (emoji[^1] == ':' || IsFace(emoji[1..]));
    }

    // ":D", ":-P"
    private static bool IsFace(ReadOnlySpan<char> mouth) => mouth.TrimStart('-').Length == 1;

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        var at = chunk.IndexOf('@');
        return (at > 0 && at + 1 < chunk.Length && char.IsLetterOrDigit(chunk[at + 1]))
            || IsPath(chunk)
            || IsNumbered(chunk)
            || chunk.Contains(":\\", StringComparison.Ordinal);
    }

    // An image with its tag ("acme/server:5.2.3"), a file with its line ("src/main.rs:88").
    private static bool IsNumbered(ReadOnlySpan<char> chunk)
    {
        var colon = chunk.LastIndexOf(':');
        return colon + 1 < chunk.Length && char.IsAsciiDigit(chunk[colon + 1]) && chunk[..Math.Max(colon, 0)].Contains('/');
    }

    private static bool IsPath(ReadOnlySpan<char> chunk)
    {
        var start = chunk.TrimStart(".~");
        return start.Length > 1 && start[0] == '/' && char.IsLetter(start[1]);
    }

    private static Chunk HostOrWords(ReadOnlySpan<char> chunk)
    {
        var trimmed = chunk.TrimEnd("/.:-_");
        var behind = trimmed.IndexOfAny('/', ':');
        var host = behind < 0 ? trimmed : trimmed[..behind];
        if (!IsHost(host))
            return new Chunk(chunk.Length, ChunkKind.Words);
        return new Chunk(chunk.Length, behind < 0 ? ChunkKind.Host : ChunkKind.Address, 0, host.Length);
    }

    private static bool IsHost(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && char.IsLetterOrDigit(name[0]) && name.IndexOfAny(NeverInHost) < 0
            && !name.Contains("..", StringComparison.Ordinal) && Endings.Contains(name[(dot + 1)..]);
    }
}
