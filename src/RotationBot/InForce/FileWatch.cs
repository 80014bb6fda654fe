using System.Text;
using RotationBot.Configuration;

namespace RotationBot.InForce;

/// <summary>What the file is at one look.</summary>
/// <param name="Text">Null: it cannot be read.</param>
internal sealed record FileLook(string? Text, ConfigFault? Fault)
{
    public static FileLook At(string path)
    {
        var (utf8, fault) = FileText.Read(path);
        return new(utf8 is null ? null : Encoding.UTF8.GetString(utf8), fault);
    }
}

/// <summary>Decides when a change of the file is meant: an editor may be half way through, so two looks in a row must see the same.</summary>
/// <param name="judged">What has been taken, or refused, already.</param>
internal sealed class FileWatch(FileLook judged)
{
    private FileLook judged = judged;
    private FileLook last = judged;

    /// <param name="believe">Somebody says that the file is complete.</param>
    public bool IsNews(FileLook seen, bool believe)
    {
        var isSettled = believe || seen == last;
        last = seen;
        return isSettled && seen != judged;
    }

    public void Judged(FileLook seen) => judged = seen;
}
