using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Store;

/// <summary>What has been in force.</summary>
internal interface IConfigurationStore
{
    /// <summary>The last text that came into force; null: this store has never run.</summary>
    StoredConfiguration? Last();

    /// <summary>When the last text came into force; null: this store has never run.</summary>
    Instant? InForceSince();

    /// <returns>Its number.</returns>
    long Add(Instant at, string text);

    /// <summary>Of every rota there has been.</summary>
    IReadOnlyDictionary<RotaId, RotaHistory> Histories();

    void Save(RotaId rota, RotaHistory history);
}

internal sealed record StoredConfiguration(long Seq, string Text);
