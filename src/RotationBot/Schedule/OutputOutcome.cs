using RotationBot.Platforms;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What became of a header or a group on its platform. Trouble that could not be told is a dead letter like any other.</summary>
internal static class OutputOutcome
{
    /// <returns>Whether there is news: a header was left alone, or shows the segment again, or what had been refused is written.</returns>
    public static bool Written(IOutputsStore outputs, OutboxItem item, Receipt receipt)
    {
        if (!OutputKeys.IsOutput(item.Lane))
            return false;
        var all = outputs.All();
        if (OutputKeys.Behind(item.Key, all) is not { Kind: not OutputKind.Notice } id || IsKnown(all[id], receipt))
            return false;
        outputs.Written(id, receipt.LeftOut);
        return all[id].LeftOut != receipt.LeftOut || all[id].Refused is not null;
    }

    /// <summary>It is not given up with one effect: it is tried again when something else should stand there, or after a while.</summary>
    /// <returns>Whether there is news.</returns>
    public static bool Refused(IOutputsStore outputs, OutboxItem item)
    {
        if (!OutputKeys.IsOutput(item.Lane) || OutputKeys.Behind(item.Key, outputs.All()) is not { Kind: not OutputKind.Notice } id)
            return false;
        outputs.Refused(id);
        return true;
    }

    private static bool IsKnown(ShownOutput output, Receipt receipt) =>
        output.LeftOut == receipt.LeftOut && (output.Stood || receipt.LeftOut != LeftOut.No) && output.Refused is null;
}
