using System.Text;

namespace RotationBot.Configuration;

/// <summary>Gets the bytes of the file, or says in one sentence why not.</summary>
internal static class FileText
{
    public const int MostBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(false, true);

    public static (byte[]? Utf8, ConfigFault? Fault) Read(string path)
    {
        if (Directory.Exists(path))
            return Refuse($"{path} is a directory; name the file in it, such as bot.config.json");
        if (!File.Exists(path))
            return Refuse($"{path} does not exist; name the file with --config PATH or ROTATIONBOT_CONFIG");
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                return Refuse("the file is larger than 5 MB; this is no configuration of ours");
            return Check(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{path} cannot be read: is it allowed, and does another program hold it?");
        }
    }

    /// <summary>Text in UTF-8, its byte order mark taken off.</summary>
    public static (byte[]? Utf8, ConfigFault? Fault) Check(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
            return Refuse("the file is no UTF-8 text (it looks like UTF-16); save it as UTF-8");
        var utf8 = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        try
        {
            if (string.IsNullOrWhiteSpace(Strict.GetString(utf8)))
                return Refuse("the file is empty; bot.config.json of the repository shows what belongs in it");
        }
        catch (DecoderFallbackException e)
        {
            return Refuse($"line {utf8.Take(Math.Max(0, e.Index)).Count(b => b == '\n') + 1} is no UTF-8 text; save the file as UTF-8");
        }
        return (utf8, null);
    }

    private static (byte[]?, ConfigFault?) Refuse(string message) => (null, new ConfigFault("", null, message));
}
