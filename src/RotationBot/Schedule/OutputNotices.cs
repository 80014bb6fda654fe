using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;
using RotationBot.Platforms;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>
/// Trouble with headers and groups, told to the bot's owners when it begins. It is told again only after all was well
/// in between, whatever else changes about it meanwhile.
/// </summary>
internal static class OutputNotices
{
    public static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, Instant now) =>
        wanted.Platforms.Keys.SelectMany(platform => Between(shown, wanted, platform, now));

    private static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform, Instant now)
    {
        var troubles = Headers(shown, wanted, platform).Concat(Groups(wanted, platform)).ToDictionary(t => t.About, t => t.Words);
        var told = shown.Where(s => s.Key.Kind == OutputKind.Notice && s.Key.Platform == platform && s.Value.Shows.Length > 0).Select(s => s.Key).ToHashSet();
        foreach (var (id, words) in troubles.Where(t => !told.Contains(t.Key)))
        {
            var next = new ShownOutput(words.ToString(), shown.GetValueOrDefault(id, ShownOutput.Nothing).Counter + 1, now);
            yield return new(id, next, wanted.Organisation.OpsChannel is { } ops ? Post(ops, words, id, next) : null);
        }
        foreach (var id in told.Where(id => !troubles.ContainsKey(id)))
            yield return new(id, new ShownOutput("", shown[id].Counter, now), null);
    }

    private static IEnumerable<(OutputId About, Text Words)> Headers(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform) =>
        from header in wanted.Outputs.Headers.Keys
        let id = new OutputId(OutputKind.Header, header.Value, platform)
        let why = shown.GetValueOrDefault(id, ShownOutput.Nothing).LeftOut
        where why != LeftOut.No
        select (About(id), why == LeftOut.NoRoom ? OutputWords.NoRoom(header) : OutputWords.WouldPing(header));

    private static IEnumerable<(OutputId About, Text Words)> Groups(WantedOutputs wanted, PlatformId platform) =>
    [
        .. from entry in wanted.Outputs.Groups
           where !entry.Value.Any(wanted.Platforms[platform].Reaches)
           select (About(entry.Key, platform), OutputWords.OutOfReach(entry.Key, [.. entry.Value.Select(wanted.Organisation.NameOf)], platform)),
        .. wanted.Outputs.Deserted.Select(group => (About(group, platform), OutputWords.Deserted(group))),
    ];

    private static OutputId About(GroupId group, PlatformId platform) => About(new OutputId(OutputKind.Group, group.Value, platform));

    private static OutputId About(OutputId output) => new(OutputKind.Notice, OutputKeys.LaneOf(output), output.Platform);

    private static Post Post(ChannelId ops, Text words, OutputId id, ShownOutput next) => new(new Place.InChannel(ops), words, [])
    {
        Key = OutputKeys.KeyOf(id, next),
        Platform = id.Platform,
        Lane = OutputKeys.LaneOf(id),
        Urgency = Urgency.Reply,
    };
}
