using RotationBot.Domain.Conversation;

namespace RotationBot.Store;

/// <summary>What headers and groups were last decided to show.</summary>
internal interface IOutputsStore
{
    IReadOnlyDictionary<OutputId, ShownOutput> All();

    void Save(OutputId id, ShownOutput shown);

    /// <summary>What it shows is not known: it is decided anew at the next look, whatever it should show then.</summary>
    void Forget(OutputId id);
}

internal enum OutputKind
{
    Header,
    Group,
}

/// <param name="Target">The channel's or the group's id.</param>
internal sealed record OutputId(OutputKind Kind, string Target, PlatformId Platform);

/// <param name="Shows">The segment, or the members' ids.</param>
/// <param name="Counter">How often it has changed: part of the effect's key.</param>
internal sealed record ShownOutput(string Shows, int Counter);
