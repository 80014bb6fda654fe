using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>What the rotas should show right now: a pure function of the configuration, the records and the instant.</summary>
/// <param name="Headers">The bot's segment of each channel that shows a rota.</param>
/// <param name="Groups">The members of each group that has a rota or people; a group nobody could be found for is left out, so that it keeps its last good list.</param>
/// <param name="NextChange">When any of it may change next by itself.</param>
public sealed record Outputs(IReadOnlyDictionary<ChannelId, string> Headers, IReadOnlyDictionary<GroupId, IReadOnlyList<PersonId>> Groups, Instant? NextChange)
{
    public static Outputs At(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now) => throw new NotSupportedException();
}
