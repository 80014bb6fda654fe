namespace RotationBot.Emulators.Slack;

/// <summary>Ids, the same ones in every run.</summary>
internal sealed class Ids
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private long last = 36L * 36 * 36 * 36;

    /// <param name="kind">The letters it begins with, such as C for a channel.</param>
    public string New(string kind)
    {
        var number = Interlocked.Increment(ref last);
        Span<char> digits = stackalloc char[9];
        for (var i = digits.Length - 1; i >= 0; i--, number /= 36)
            digits[i] = Digits[(int)(number % 36)];
        return string.Concat(kind, digits);
    }
}
