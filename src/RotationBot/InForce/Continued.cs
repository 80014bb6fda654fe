using NodaTime;
using RotationBot.Configuration;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Sections;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.InForce;

/// <summary>A valid file together with what is remembered of its rotas: what is in force once it is taken, or why it cannot be.</summary>
/// <param name="Settings">As written, but for the rotas: they know their past.</param>
/// <param name="Histories">Of the file's rotas; those that are new or have changed are other objects than before.</param>
/// <param name="Lost">Changes that end with it, because it no longer has their people.</param>
/// <param name="Faults">None: it can be taken.</param>
internal sealed record Continued(Settings Settings, IReadOnlyDictionary<RotaId, RotaHistory> Histories, IReadOnlyList<Change> Lost, IReadOnlyList<ConfigFault> Faults)
{
    public static Continued From(Settings written, Remembered before, Instant now)
    {
        var served = before.Changes.SelectMany(c => c.What.Serving).Select(p => p.Value).Except(written.Organisation.People.Keys.Select(p => p.Value)).ToList();
        var faults = new FaultList();
        var rotas = new Dictionary<RotaId, Rota>();
        var histories = new Dictionary<RotaId, RotaHistory>();
        foreach (var (id, rota) in written.Organisation.Rotas)
        {
            var (history, refused) = RotaHistory.Next(before.Histories.GetValueOrDefault(id), rota.Definition, now);
            var build = history is null ? new(null, refused) : history.IsAsWritten && served.Count == 0 ? new(rota, []) : Rota.WithPast(history, [.. rota.Definition.People, .. served]);
            foreach (var fault in build.Faults)
                RotaFaults.Add(fault, JsonPath.Key("rotas", id.Value), rota.Definition.People, rota.Roles.Select(r => r.Name.Value), faults);
            (rotas[id], histories[id]) = (build.Rota ?? rota, history ?? before.Histories[id]);
        }
        return new(written with { Organisation = written.Organisation with { Rotas = rotas } }, histories, Domain.Changes.Lost.Among(before.Changes, written.Organisation, now), faults.All);
    }
}
