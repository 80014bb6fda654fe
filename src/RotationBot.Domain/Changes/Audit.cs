namespace RotationBot.Domain.Changes;

/// <summary>A change in the audit log: ids and instants, the same for every reader.</summary>
internal static class Audit
{
    public static string Of(Change change) => change.What switch
    {
        Alteration.Cover c => $"{(c.Person is { } person ? person.Value : change.Asked.Count > 0 ? "somebody" : "nobody")} covers {c.Instead?.Value ?? "whoever is on"}, {c.Rota} {c.Role} {string.Join(", ", c.Stretches.Select(s => $"{s.From}..{s.To}"))}",
        Alteration.Exchange s => $"{s.A.Person} and {s.B.Person} swap, {s.Rota} {s.Role} {s.A.From}..{s.A.To} and {s.B.From}..{s.B.To}",
        Alteration.Absence a => $"{a.Person} is away {a.Start}..{a.End}",
        _ => throw new NotSupportedException(change.What.GetType().Name),
    };
}
