using RotationBot.Platforms;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What became of an output on its platform.</summary>
internal static class OutputOutcome
{
    /// <returns>Whether there is news: a header was left alone, or shows the segment again.</returns>
    public static bool Fits(IOutputsStore outputs, OutboxItem item, Receipt receipt)
    {
        if (!OutputKeys.IsHeader(item.Lane))
            return false;
        var all = outputs.All();
        if (OutputKeys.Behind(item.Key, all) is not { } header || (all[header].LeftOut == receipt.LeftOut && (all[header].Stood || receipt.LeftOut != LeftOut.No)))
            return false;
        outputs.Fitted(header, receipt.LeftOut);
        return all[header].LeftOut != receipt.LeftOut;
    }

    /// <summary>A header or a group is decided anew at the next look. Trouble that could not be told is a dead letter like any other.</summary>
    public static void Refused(IOutputsStore outputs, OutboxItem item)
    {
        if (OutputKeys.Behind(item.Key, outputs.All()) is { Kind: not OutputKind.Notice } output)
            outputs.Forget(output);
    }
}
