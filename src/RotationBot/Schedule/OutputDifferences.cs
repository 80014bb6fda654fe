using System.Globalization;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <param name="Shown">What is shown once the effect is carried out.</param>
internal sealed record OutputDifference(OutputId Id, ShownOutput Shown, Effect Effect);

/// <summary>What has to be written so that every platform shows what it should.</summary>
internal static class OutputDifferences
{
    private static readonly ShownOutput Nothing = new("", 0);

    public static IEnumerable<OutputDifference> Between(IReadOnlyDictionary<OutputId, ShownOutput> shown, Outputs wanted, HostFacts host) =>
        host.Platforms.Keys.SelectMany(platform => Between(shown, wanted, host.Organisation, platform));

    private static IEnumerable<OutputDifference> Between(
        IReadOnlyDictionary<OutputId, ShownOutput> shown, Outputs wanted, Organisation organisation, PlatformId platform)
    {
        foreach (var (channel, segment) in wanted.Headers.Concat(NoLongerWanted(shown, wanted, organisation, platform)))
        {
            if (Next(shown, new(OutputKind.Header, channel.Value, platform), segment) is var (id, next))
                yield return new(id, next, new SetHeader(channel, segment) { Key = KeyOf(id, next), Platform = platform, Lane = LaneOf(id), Urgency = Urgency.Cosmetic });
        }
        foreach (var (group, members) in wanted.Groups)
        {
            if (Next(shown, new(OutputKind.Group, group.Value, platform), string.Join(',', members.Select(m => m.Value))) is var (id, next))
                yield return new(id, next, new SetGroup(group, members) { Key = KeyOf(id, next), Platform = platform, Lane = LaneOf(id), Urgency = Urgency.Cosmetic });
        }
    }

    /// <summary>Channels that showed a rota until the configuration changed: our segment is taken away.</summary>
    private static IEnumerable<KeyValuePair<ChannelId, string>> NoLongerWanted(
        IReadOnlyDictionary<OutputId, ShownOutput> shown, Outputs wanted, Organisation organisation, PlatformId platform) => shown.Keys
        .Where(id => id.Kind == OutputKind.Header && id.Platform == platform)
        .Select(id => new ChannelId(id.Target))
        .Where(channel => !wanted.Headers.ContainsKey(channel) && organisation.Channels.ContainsKey(channel))
        .Select(channel => KeyValuePair.Create(channel, ""));

    /// <summary>Whose effect has this key; null: no output's, or one that has been decided anew since.</summary>
    public static OutputId? Behind(string key, IReadOnlyDictionary<OutputId, ShownOutput> shown) =>
        shown.Where(s => KeyOf(s.Key, s.Value).Value == key).Select(s => s.Key).FirstOrDefault();

    private static (OutputId Id, ShownOutput Next)? Next(IReadOnlyDictionary<OutputId, ShownOutput> shown, OutputId id, string shows)
    {
        var last = shown.GetValueOrDefault(id, Nothing);
        return last.Shows == shows ? null : (id, new ShownOutput(shows, last.Counter + 1));
    }

    private static EffectKey KeyOf(OutputId id, ShownOutput shown) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{LaneOf(id)}/{id.Platform}/{shown.Counter}"));

    private static string LaneOf(OutputId id) => id.Kind == OutputKind.Header ? "header/" + id.Target : "group/" + id.Target;
}
