using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>What should stand on the platforms.</summary>
internal sealed record WantedOutputs(Outputs Outputs, Organisation Organisation, IReadOnlyDictionary<PlatformId, PlatformFacts> Platforms);

/// <param name="Shown">What is shown once the effect is carried out.</param>
/// <param name="Effect">Null: there is nobody to tell, or nothing to tell any more.</param>
internal sealed record OutputDifference(OutputId Id, ShownOutput Shown, Effect? Effect)
{
    /// <summary>Until then it waits, for it may be overtaken.</summary>
    public Instant? NotBefore { get; init; }

    public bool IsDue(Instant now) => !(NotBefore > now);
}

/// <summary>What has to be written so that every platform shows what it should.</summary>
internal static class OutputDifferences
{
    /// <summary>In some chats every new header is a message of its own in the channel.</summary>
    private static readonly Duration BetweenHeaders = Duration.FromMinutes(1);

    /// <summary>Rights are given by people, and nobody tells the bot.</summary>
    private static readonly Duration BetweenRefusals = Duration.FromHours(1);

    public static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, Instant now) =>
    [
        .. wanted.Platforms.Keys.SelectMany(platform => Headers(shown, wanted, platform, now).Concat(Groups(shown, wanted, platform, now))),
        .. OutputNotices.Between(shown, wanted, now),
    ];

    private static IEnumerable<OutputDifference> Headers(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform, Instant now) =>
        from header in wanted.Outputs.Headers.Concat(NoLongerWanted(shown, wanted, platform))
        let id = new OutputId(OutputKind.Header, header.Key.Value, platform)
        let last = shown.GetValueOrDefault(id, ShownOutput.Nothing)
        where last.Shows != header.Value.Full
        let next = new ShownOutput(header.Value.Full, last.Counter + 1, now)
        select new OutputDifference(id, next, Effect(header.Key, header.Value, wanted.Platforms[platform].Traits, id, next, last.Stood))
        {
            NotBefore = last.DecidedAt + (last.Refused == header.Value.Full ? BetweenRefusals : BetweenHeaders),
        };

    private static SetHeader Effect(ChannelId channel, HeaderSegment segment, PlatformTraits traits, OutputId id, ShownOutput next, bool stood)
    {
        IReadOnlyList<string> shorter = segment.Full.Length == 0 ? [] : [.. segment.Shorter, $"{HeaderMarker.Words} see {traits.Command}"];
        return new(channel, segment.Full, shorter, First: !stood)
        {
            Key = OutputKeys.KeyOf(id, next),
            Platform = id.Platform,
            Lane = OutputKeys.LaneOf(id),
            Urgency = Urgency.Cosmetic,
        };
    }

    /// <summary>Channels that showed a rota until the configuration changed: our segment is taken away, unless it was never let in.</summary>
    private static IEnumerable<KeyValuePair<ChannelId, HeaderSegment>> NoLongerWanted(
        IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform) => shown.Keys
        .Where(id => id.Kind == OutputKind.Header && id.Platform == platform && !IsNeverLetIn(shown[id]))
        .Select(id => new ChannelId(id.Target))
        .Where(channel => !wanted.Outputs.Headers.ContainsKey(channel) && wanted.Organisation.Channels.ContainsKey(channel))
        .Select(channel => KeyValuePair.Create(channel, new HeaderSegment("", [])));

    private static bool IsNeverLetIn(ShownOutput output) => output is { Stood: false, Refused: not null };

    /// <summary>Whoever the platform does not reach is skipped; a group of nobody keeps its last members.</summary>
    private static IEnumerable<OutputDifference> Groups(IReadOnlyDictionary<OutputId, ShownOutput> shown, WantedOutputs wanted, PlatformId platform, Instant now) =>
        from entry in wanted.Outputs.Groups
        let members = entry.Value.Where(wanted.Platforms[platform].Reaches).ToList()
        let id = new OutputId(OutputKind.Group, entry.Key.Value, platform)
        let last = shown.GetValueOrDefault(id, ShownOutput.Nothing)
        where members.Count > 0 && !IsListOf(members, last.Shows)
        let next = new ShownOutput(string.Join(',', members.Select(m => m.Value)), last.Counter + 1, now)
        select new OutputDifference(id, next, new SetGroup(entry.Key, members)
        {
            Key = OutputKeys.KeyOf(id, next),
            Platform = platform,
            Lane = OutputKeys.LaneOf(id),
            Urgency = Urgency.Cosmetic,
        })
        {
            NotBefore = IsListOf(members, last.Refused) ? last.DecidedAt + BetweenRefusals : null,
        };

    private static bool IsListOf(IReadOnlyList<PersonId> members, string? list) =>
        list is not null && list.Split(',').ToHashSet().SetEquals(members.Select(m => m.Value));
}
