using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>What is remembered of a rota, so that its answers about the past stay what they were, whatever is written into the file.</summary>
/// <param name="Eras">Ascending; at least one, the first without a beginning. Their lists of people are as they came into force, not as the file says them now.</param>
/// <param name="AsWritten">As last read from the file: what is new there is told by comparing with it.</param>
public sealed record RotaHistory(IReadOnlyList<RotaEra> Eras, RotaDefinition AsWritten)
{
    /// <summary>The file alone says all there is to know.</summary>
    public bool IsAsWritten => Eras is [var only] && only.Definition.IsSameAs(AsWritten);

    /// <summary>The history with what the file says from now on, or every fault: something was newly written into the past.</summary>
    /// <param name="before">Null: the rota is new, and its whole past is as written.</param>
    /// <param name="written">Without a fault of its own.</param>
    /// <returns>The very same history where nothing is new.</returns>
    public static RotaHistoryStep Next(RotaHistory? before, RotaDefinition written, Instant now)
    {
        written = written with { People = [] };
        if (before is null)
            return new(new([new(null, written)], written), []);
        if (before.AsWritten.IsSameAs(written))
            return new(before, []);
        var faults = new Faults();
        var eras = new RotaEdit(before, written, Instant.Max(now, before.Eras[^1].From ?? now)).Eras(faults);
        return faults.Count > 0 ? new(null, faults.Found) : new(new(eras, written), []);
    }
}

/// <summary>From one instant to the beginning of the next era the rota was, or is, this.</summary>
/// <param name="From">Null: always.</param>
/// <param name="Definition">Its <see cref="RotaDefinition.People"/> is empty: who is known is not the rota's own matter.</param>
public sealed record RotaEra(Instant? From, RotaDefinition Definition);

/// <param name="History">Null exactly if there are faults.</param>
public sealed record RotaHistoryStep(RotaHistory? History, IReadOnlyList<RotaFault> Faults);
