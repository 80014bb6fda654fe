using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Store;

namespace RotationBot.InForce;

/// <summary>What the store knows of what has been in force.</summary>
/// <param name="Last">The text that was in force last; null: none ever was.</param>
/// <param name="Histories">Of every rota there has been.</param>
/// <param name="Changes">All that are or have been in force.</param>
internal sealed record Remembered(StoredConfiguration? Last, IReadOnlyDictionary<RotaId, RotaHistory> Histories, IReadOnlyList<Change> Changes)
{
    public static readonly Remembered Nothing = new(null, new Dictionary<RotaId, RotaHistory>(), []);

    public static Remembered Of(IStoreSession session) => new(session.Configurations.Last(), session.Configurations.Histories(), session.Changes.Recorded());
}
