using System.Security.Cryptography;
using System.Text;

namespace RotationBot.Platforms.Mattermost;

/// <summary>
/// Marks what goes through people's hands and comes back, so that only what the bot made is believed. The key comes from
/// the bot's token: another token makes earlier buttons stale.
/// </summary>
internal sealed class Seal(MattermostOptions options)
{
    private readonly byte[] key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Token), "rotationbot seal"u8);

    /// <param name="purpose">What is sealed for one thing is worth nothing for another.</param>
    /// <returns>64 letters and digits that nobody can guess, the same for the same words.</returns>
    public string Of(string purpose, params IEnumerable<string> words) => Convert.ToHexStringLower(HMACSHA256.HashData(
        key, Encoding.UTF8.GetBytes(string.Concat(words.Prepend(purpose).Select(w => $"{w.Length}:{w}")))));

    public bool Fits(string seal, string purpose, params IEnumerable<string> words) => Same(seal, Of(purpose, words));

    /// <summary>Takes as long for a near miss as for a wild guess.</summary>
    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
