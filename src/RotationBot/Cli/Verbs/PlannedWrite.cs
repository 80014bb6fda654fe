using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Cli.Verbs;

/// <summary>What a host would write into a header or a group, or tell about one.</summary>
/// <param name="Kind"><c>header</c>, <c>group</c> or <c>notice</c>: what the ops channel would be told.</param>
/// <param name="From">Of a header; empty: nothing of the bot's.</param>
/// <param name="To">The header's segment, the group's members or the notice; empty: the segment is taken away.</param>
/// <param name="Add">Of a group.</param>
/// <param name="NotBefore">A header waits until its minute is up, and what was refused for an hour; null: it would be written now.</param>
internal sealed record PlannedWrite(string Kind, string Target, string Platform, string? From, string To, IReadOnlyList<string>? Add, IReadOnlyList<string>? Remove, Instant? NotBefore)
{
    /// <summary>The platform would not have the last write.</summary>
    public bool Refused { get; init; }

    public static PlannedWrite Of(OutputDifference difference, ShownOutput last, Instant now)
    {
        var (id, from, to) = (difference.Id, last.IsKnown ? last.Shows : "", difference.Shown.Shows);
        var notBefore = difference.IsDue(now) ? null : difference.NotBefore;
        return id.Kind switch
        {
            OutputKind.Header => new("header", new ChannelId(id.Target).ToString(), id.Platform.Value, from, to, null, null, notBefore) { Refused = last.Refused is not null },
            OutputKind.Group => new("group", new GroupId(id.Target).ToString(), id.Platform.Value, null, to, Without(to, from), Without(from, to), notBefore) { Refused = last.Refused is not null },
            _ => new("notice", id.Target, id.Platform.Value, null, to, null, null, null),
        };
    }

    private static IReadOnlyList<string> Without(string members, string others) => [.. Members(members).Except(Members(others))];

    private static string[] Members(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
