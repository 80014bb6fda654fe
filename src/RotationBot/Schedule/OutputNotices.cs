using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;
using RotationBot.Platforms;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>
/// Trouble with headers and groups, told to the bot's owners when it begins. It is told again only after all was well
/// in between, whatever else changes about it meanwhile. That the platform takes again what it refused is told, too:
/// somebody has been looking into it.
/// </summary>
internal static class OutputNotices
{
    public static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, Instant now) =>
        wanted.Platforms.Keys.SelectMany(platform => Between(shown, wanted, platform, now));

    private static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform, Instant now)
    {
        var troubles = Headers(shown, wanted, platform).Concat(Groups(wanted, platform)).Concat(Refusals(shown, wanted, platform)).ToDictionary(t => t.About, t => t.Words);
        var told = shown.Where(s => s.Key.Kind == OutputKind.Notice && s.Key.Platform == platform && s.Value.Shows.Length > 0).Select(s => s.Key).ToHashSet();
        foreach (var (id, words) in troubles.Where(t => !told.Contains(t.Key)))
            yield return Telling(id, words.ToString(), words);
        foreach (var id in told.Where(id => !troubles.ContainsKey(id)))
            yield return Telling(id, "", AllClear(id, shown, wanted));

        OutputDifference Telling(OutputId id, string trouble, Text? words)
        {
            var next = new ShownOutput(trouble, shown.GetValueOrDefault(id, ShownOutput.Nothing).Counter + 1, now);
            return new(id, next, words is not null && wanted.Organisation.OpsChannel is { } ops ? Post(ops, words, id, next) : null);
        }
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

    private static IEnumerable<(OutputId About, Text Words)> Refusals(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform) =>
        from output in shown
        where output.Key.Platform == platform && output.Value.Refused is not null && Matters(output.Key, output.Value, wanted)
        select (AboutRefusal(output.Key), output.Key.Kind == OutputKind.Header
            ? OutputWords.Refused(new ChannelId(output.Key.Target), platform)
            : OutputWords.Refused(new GroupId(output.Key.Target), platform));

    /// <summary>A header that the configuration has dropped matters as long as our words stand in it.</summary>
    private static bool Matters(OutputId id, ShownOutput output, WantedOutputs wanted) => id.Kind == OutputKind.Header
        ? wanted.Outputs.Headers.ContainsKey(new(id.Target)) || (output.Stood && wanted.Organisation.Channels.ContainsKey(new(id.Target)))
        : wanted.Organisation.Groups.TryGetValue(new(id.Target), out var group) && group.Members.Count > 0;

    /// <returns>Null: the trouble has ended without anything having been mended.</returns>
    private static Text? AllClear(OutputId about, IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted) =>
        shown.Where(s => s.Value.Refused is null && AboutRefusal(s.Key) == about && Matters(s.Key, s.Value, wanted)).Select(s => s.Key).FirstOrDefault() switch
        {
            { Kind: OutputKind.Header } header => OutputWords.Written(new ChannelId(header.Target), header.Platform),
            { Kind: OutputKind.Group } group => OutputWords.Written(new GroupId(group.Target), group.Platform),
            _ => null,
        };

    private static OutputId AboutRefusal(OutputId output) => new(OutputKind.Notice, "refused/" + OutputKeys.LaneOf(output), output.Platform);

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
