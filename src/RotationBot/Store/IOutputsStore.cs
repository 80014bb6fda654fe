using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;

namespace RotationBot.Store;

/// <summary>What headers and groups were last decided to show, and what trouble with them has been told.</summary>
internal interface IOutputsStore
{
    IReadOnlyDictionary<OutputId, ShownOutput> All();

    /// <summary>What the platform made of the last write stays as it was: the platform tells.</summary>
    void Save(OutputId id, ShownOutput shown);

    /// <summary>The platform will not have what was decided last, so what it shows is not known.</summary>
    void Refused(OutputId id);

    /// <summary>The platform has taken what was decided last.</summary>
    /// <param name="leftOut">Whether the bot's segment is missing from the header.</param>
    void Written(OutputId id, LeftOut leftOut);
}

internal enum OutputKind
{
    Header,
    Group,

    /// <summary>Trouble with one of the others, told to the bot's owners.</summary>
    Notice,
}

/// <param name="Target">The channel's or the group's id; of a notice, what it is about.</param>
internal sealed record OutputId(OutputKind Kind, string Target, PlatformId Platform);

/// <param name="Shows">The segment in full, the members' ids, or the trouble; a notice of nothing: all is well again.</param>
/// <param name="Counter">How often it has changed: part of the effect's key.</param>
/// <param name="DecidedAt">When it last changed; null: before that was kept.</param>
internal sealed record ShownOutput(string Shows, int Counter, Instant? DecidedAt)
{
    /// <summary>No segment and no list of members. The row stays, because its counter must go on.</summary>
    public const string Unknown = "?";

    public static readonly ShownOutput Nothing = new("", 0, null);

    /// <summary>Whether the platform left out the last segment that it was given.</summary>
    public LeftOut LeftOut { get; init; }

    /// <summary>A segment of ours has been in the header at some time.</summary>
    public bool Stood { get; init; }

    /// <summary>What the platform would not have; it stays until something is written. Null: the last write went well, or is not over.</summary>
    public string? Refused { get; init; }

    public bool IsKnown => Shows != Unknown;
}
