using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.InForce;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>What a host would answer from now: the file, together with what the store remembers of its rotas. No store yet is no store, and remembers nothing.</summary>
/// <param name="Settings">With rotas that know their past.</param>
/// <param name="Records">For every rota.</param>
internal sealed record Present(Settings Settings, IReadOnlyDictionary<RotaId, RotaRecords> Records, Instant Now)
{
    public Organisation Organisation => Settings.Organisation;

    /// <exception cref="StoreException">There is a store, and this version cannot read it.</exception>
    public static (Present Present, IReadOnlyList<ConfigFault> Faults) Of(Settings written, Shell shell)
    {
        var now = Cli.Now.For(written, shell);
        var past = File.Exists(written.StorePath) ? StoredFile.Find(written.StorePath).Read(Remembered.Of) : Remembered.Nothing;
        var next = Continued.From(written, past, now);
        var changes = past.Changes.Select(c => next.Lost.FirstOrDefault(l => l.Id == c.Id) ?? c);
        return (new(next.Settings, Recorded.Of(changes, next.Settings.Organisation), now), next.Faults);
    }
}
