namespace RotationBot.Domain.Alerts;

/// <summary>Takes the words of state off a line about an alert.</summary>
/// <param name="tokens">Words, and signs that part them; in lower case.</param>
/// <param name="over">Phrases that say it is over.</param>
/// <param name="firing">Phrases that say it is not.</param>
internal sealed class AlertLine(List<string> tokens, IReadOnlyList<IReadOnlyList<string>> over, IReadOnlyList<IReadOnlyList<string>> firing)
{
    /// <summary>Words between a subject and its state: "checkout has recovered", "checkout is back to ok".</summary>
    private static readonly string[] Links = ["is", "are", "was", "has", "have", "been", "now", "again", "back", "to"];

    private readonly bool[] taken = new bool[tokens.Count];
    private AlertState state = AlertState.Firing;

    public AlertTitle Read()
    {
        TakeTags();
        TakeStart();
        TakeEnd();
        return new(string.Join(' ', tokens.Where((t, i) => !taken[i] && IsWord(t))), state);
    }

    /// <summary>"[RESOLVED]", "(firing:2)".</summary>
    private void TakeTags()
    {
        for (var open = 0; open < tokens.Count; open++)
        {
            if (tokens[open] is not ("[" or "(" or "{") || At(open + 1) is not (var length and > 0, var isOver))
                continue;
            var close = open + 1 + length;
            while (close < tokens.Count && (tokens[close] == ":" || tokens[close].All(char.IsAsciiDigit)))
                close++;
            if (close < tokens.Count && tokens[close] is "]" or ")" or "}")
                Take(open, close - open + 1, isOver, AlertState.Resolved);
        }
    }

    /// <summary>"OK: …", "Resolved - …"; before a word it may be part of a sentence.</summary>
    private void TakeStart()
    {
        for (var first = NextWord(0); first < tokens.Count && At(first) is (var length and > 0, var isOver); first = NextWord(first))
        {
            var next = first + length;
            Take(first, length, isOver, next == tokens.Count || taken[next] || !IsWord(tokens[next]) ? AlertState.Resolved : AlertState.PerhapsResolved);
        }
    }

    /// <summary>"…: OK", "… has recovered".</summary>
    private void TakeEnd()
    {
        var end = tokens.Count;
        while (end > 0 && (taken[end - 1] || !IsWord(tokens[end - 1]) || tokens[end - 1] is "again" or "now"))
            end--;
        for (var first = 1; first < end; first++)
        {
            if (At(first) is not (var length and > 0, var isOver) || first + length != end || taken[first])
                continue;
            var isParted = !IsWord(tokens[first - 1]);
            if (!isParted && !Links.Contains(tokens[first - 1]))
                continue;
            Take(first, length, isOver, isParted ? AlertState.Resolved : AlertState.PerhapsResolved);
            for (var link = first - 1; link > 0 && Links.Contains(tokens[link]); link--)
                taken[link] = true;
            Array.Fill(taken, true, end, tokens.Count - end);
            return;
        }
    }

    private int NextWord(int from)
    {
        while (from < tokens.Count && (taken[from] || !IsWord(tokens[from])))
            from++;
        return from;
    }

    private void Take(int first, int length, bool isOver, AlertState meaning)
    {
        Array.Fill(taken, true, first, length);
        if (isOver && state != AlertState.Resolved)
            state = meaning;
    }

    /// <summary>The longest phrase of state that begins there.</summary>
    private (int Length, bool IsOver) At(int first)
    {
        var found = over.Select(p => (Phrase: p, IsOver: true)).Concat(firing.Select(p => (Phrase: p, IsOver: false)))
            .Where(p => p.Phrase.Count > 0 && tokens.Skip(first).Take(p.Phrase.Count).SequenceEqual(p.Phrase))
            .OrderByDescending(p => p.Phrase.Count).FirstOrDefault();
        return (found.Phrase?.Count ?? 0, found.IsOver);
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token[0]) || token[0] == '_';
}
