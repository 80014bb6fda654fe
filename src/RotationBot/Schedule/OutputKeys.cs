using System.Globalization;
using RotationBot.Domain.Conversation;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>How the effects of outputs are named, and found again.</summary>
internal static class OutputKeys
{
    private const string Header = "header/";
    private const string Group = "group/";

    public static EffectKey KeyOf(OutputId id, ShownOutput shown) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{LaneOf(id)}/{id.Platform}/{shown.Counter}"));

    /// <summary>Whether effects of this lane write headers or groups.</summary>
    public static bool IsOutput(string lane) => lane.StartsWith(Header, StringComparison.Ordinal) || lane.StartsWith(Group, StringComparison.Ordinal);

    public static string LaneOf(OutputId id) => id.Kind switch
    {
        OutputKind.Header => Header + id.Target,
        OutputKind.Group => Group + id.Target,
        OutputKind.Notice => "notice/" + id.Target,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id.Kind, null),
    };

    /// <summary>Whose effect has this key; null: no output's, or one that has been decided anew since.</summary>
    public static OutputId? Behind(string key, IReadOnlyDictionary<OutputId, ShownOutput> shown) =>
        shown.Where(s => KeyOf(s.Key, s.Value).Value == key).Select(s => s.Key).FirstOrDefault();
}
