namespace RotationBot.Domain.Routing;

/// <summary>Reads a text into words, once, from front to back. Any string will do.</summary>
/// <remarks>
/// Not words: URLs, e-mail addresses, paths, mentions (<c>@name #channel ~channel</c>) and emoji names (<c>:wave:</c>, <c>:D</c>).
/// A host name that stands alone ("docs.example.com is down") is one word, so it never matches by its parts. Of a search
/// filter that the rules know (<c>lang:go</c>) only the name is a word, with its colon.
/// </remarks>
internal sealed class WordReader
{
    private readonly string _text;
    private readonly List<Word> _words;
    private readonly char[] _folded;
    private readonly Notations _notations;
    private int _at;
    private int _foldedLength;
    private bool _fenced;
    private bool _quoted;
    private bool _pasted;
    private bool _joined;
    private List<Range>? _addresses;

    private WordReader(string text, Notations notations)
    {
        _text = text;
        _notations = notations;
        _words = new List<Word>((text.Length / 5) + 1);
        _folded = new char[2 * text.Length];
    }

    public static Words Read(string text) => Read(text, Notations.None);

    /// <param name="notations">Those that the rules speak of.</param>
    public static Words Read(string text, Notations notations)
    {
        var reader = new WordReader(text, notations);
        reader.ReadAll();
        return new Words(text, reader._folded.AsMemory(0, reader._foldedLength), reader._words, reader._addresses ?? []);
    }

    private void ReadAll()
    {
        StartLine();
        while (_at < _text.Length)
            Step(_text[_at]);
    }

    private void Step(char c)
    {
        if (c == '\n')
        {
            _at++;
            StartLine();
        }
        else if (c == '`' && Rest.StartsWith("```"))
        {
            _at += 3;
            _fenced = !_fenced;
            _joined = false;
        }
        else if (Chunk.Holds(c))
            ReadChunk();
        else
        {
            _joined &= c is '*' or '`' or '&' || char.IsWhiteSpace(c) || IsApostrophe(c);
            _at++;
        }
    }

    // "isn't", "the customer’s"
    private bool IsApostrophe(char c) =>
        (c is '\'' or '\u2019') && _at > 0 && _at + 1 < _text.Length && char.IsLetter(_text[_at - 1]) && char.IsLetter(_text[_at + 1]);

    private ReadOnlySpan<char> Rest => _text.AsSpan(_at);

    private Voice Voice => _fenced || _pasted ? Voice.Code : _quoted ? Voice.Quoted : Voice.Own;

    private void StartLine()
    {
        var line = Rest.TrimStart(' ');
        var length = line.IndexOf('\n');
        line = length < 0 ? line : line[..length];
        var quoted = line.StartsWith(">");
        var pasted = PastedLine.Is(line);
        if (quoted != _quoted || pasted != _pasted || line.IsEmpty || line[0] == '\r')
            _joined = false;
        _quoted = quoted;
        _pasted = pasted;
    }

    private void ReadChunk()
    {
        if (_notations.Filters.At(Rest) is { Length: > 0 } filter)
        {
            Add(_at + filter.NameStart, _at + filter.NameEnd);
            _joined = false;
            _at += filter.Length;
            return;
        }
        var chunk = Chunk.At(Rest);
        var end = _at + chunk.Length;
        if (chunk.Kind == ChunkKind.Words)
            ReadWords(end);
        else if (chunk.HostEnd > 0 && _notations.Domains.StartIn(_text.AsSpan()[(_at + chunk.HostStart)..(_at + chunk.HostEnd)]) is >= 0 and var domain)
            Add(_at + chunk.HostStart + domain, _at + chunk.HostEnd);
        else if (chunk.Kind == ChunkKind.Host)
            Add(_at + chunk.HostStart, _at + chunk.HostEnd);
        else
            _joined = false;
        if (chunk.Kind is ChunkKind.Address or ChunkKind.Host)
            (_addresses ??= []).Add(_at..end);
        _at = end;
    }

    private void ReadWords(int end)
    {
        var begin = _at;
        while (_at < end)
        {
            if (Folding.IsWordPart(_text[_at]) || (_at == begin && IsLeadingDot(end)))
                ReadWord(end);
            else
                PassSign(begin, end);
        }
    }

    private void PassSign(int begin, int end)
    {
        _joined &= IsInside(begin, end) && Chunk.Joins(_text[_at]);
        _at++;
    }

    // ".NET"
    private bool IsLeadingDot(int end) => _text[_at] == '.' && _at + 1 < end && char.IsLetter(_text[_at + 1]);

    private bool IsInside(int begin, int end) =>
        _text[_at] == '_' || (_at > begin && _at + 1 < end && Folding.IsWordPart(_text[_at - 1]) && Folding.IsWordPart(_text[_at + 1]));

    private void ReadWord(int end)
    {
        var start = _at++;
        if (!Folding.IsUnspaced(_text[start]))
        {
            while (_at < end && Folding.IsWordPart(_text[_at]) && !Folding.IsUnspaced(_text[_at]))
                _at++;
            _at += SignsAfterName(end);
        }
        Add(start, _at);
    }

    // "C++", "C#"
    private int SignsAfterName(int end)
    {
        var rest = _text.AsSpan(_at, end - _at);
        var length = rest.StartsWith("++") ? 2 : rest.StartsWith("#") ? 1 : 0;
        return length < rest.Length && Folding.IsWordPart(rest[length]) ? 0 : length;
    }

    private void Add(int start, int end)
    {
        var foldedStart = _foldedLength;
        for (var i = start; i < end; i++)
        {
            if (!Folding.IsSilent(_text[i]))
                _folded[_foldedLength++] = Folding.Fold(_text[i]);
        }
        if (_foldedLength == foldedStart)
            return;
        _words.Add(new Word(start, end, foldedStart, _foldedLength, Voice, _joined));
        _folded[_foldedLength++] = ' ';
        _joined = true;
    }
}
