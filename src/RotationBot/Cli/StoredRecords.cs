using System.Collections.Frozen;
using RotationBot.Configuration;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>What people have changed about the rotas: nothing, where no bot has run yet.</summary>
internal static class StoredRecords
{
    public static IReadOnlyDictionary<RotaId, RotaRecords> For(Settings settings) => File.Exists(settings.StorePath)
        ? StoredFile.Find(settings.StorePath).Read(s => Recorded.Of(s.Changes.Recorded(), settings.Organisation))
        : FrozenDictionary<RotaId, RotaRecords>.Empty;
}
