using System.Security.Cryptography;

namespace RotationBot.Emulators.Mattermost;

internal static class Ids
{
    private const int Length = 26;
    private const string Letters = "ybndrfg8ejkmcpqxot1uwisza345h769";

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    public static bool IsId(string? text) => text is { Length: Length } && text.All(char.IsAsciiLetterOrDigit);
}
