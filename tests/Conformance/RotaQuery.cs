using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Conformance;

/// <param name="Value">As the case would write it.</param>
/// <param name="Error">A code, if there is no answer.</param>
internal sealed record RotaQueryAnswer(JsonNode? Value, string? Error = null);

/// <summary>One question of a rota case, asked of the calculator.</summary>
internal static class RotaQuery
{
    public static RotaQueryAnswer Answer(Rota rota, RotaRecords records, JsonElement query)
    {
        try
        {
            return query.Has("at") ? AtInstant(rota, records, query) : OverRange(rota, records, query);
        }
        catch (BadInstantException)
        {
            return new(null, "bad-instant");
        }
    }

    private static RotaQueryAnswer AtInstant(Rota rota, RotaRecords records, JsonElement query)
    {
        var at = query.Instant("at");
        if (query.Text("next") is { } role)
            return Next(rota, new(role), at, records);
        if (query.Has("handle"))
            return new(People(rota.HandleAt(at, records)));
        if (query.Has("officeOpen"))
            return rota.OfficeHours is { } hours ? new(hours.IsOpen(at)) : new(null, "no-office-hours");
        return WhoIsOn(rota, rota.WhoIsOn(at, records), query);
    }

    private static RotaQueryAnswer Next(Rota rota, RoleName role, Instant at, RotaRecords records)
    {
        if (rota.Roles.All(r => r.Name != role))
            return new(null, "unknown-role");
        return new(rota.Next(role, at, records) is { } next
            ? new JsonObject { ["person"] = next.Person.Value, ["from"] = Text(next.From) }
            : null);
    }

    /// <summary>Only the roles the case names.</summary>
    private static RotaQueryAnswer WhoIsOn(Rota rota, OnCall onCall, JsonElement query)
    {
        var answer = new JsonObject();
        foreach (var (role, holders) in onCall.Roles)
            if (query.Get("expect") is { } expect && expect.Has(role.Value))
                answer[role.Value] = Holder(rota, role, holders);
        return new(answer);
    }

    private static RotaQueryAnswer OverRange(Rota rota, RotaRecords records, JsonElement query)
    {
        var (from, to) = (query.Instant("from"), query.Instant("to"));
        if (query.Text("timeline") is { } timeline)
            return Answer(rota.Timeline(new(timeline), from, to, records), piece => new JsonObject
            {
                ["from"] = Text(piece.From),
                ["to"] = Text(piece.To),
                ["person"] = Holder(rota, new(timeline), piece.Holders),
            });
        if (query.Text("myShifts") is { } person)
            return Answer(rota.MyShifts(new(person), from, to, records), shift => new JsonObject
            {
                ["role"] = shift.Role.Value,
                ["from"] = Text(shift.From),
                ["to"] = Text(shift.To),
            });
        return Fairness(rota.Fairness(new(query.Text("fairness") ?? ""), from, to, records));
    }

    private static RotaQueryAnswer Answer<T>(RangeAnswer<T> answer, Func<T, JsonNode> write) =>
        answer.Fault is { } fault ? new(null, fault.Code) : new(new JsonArray([.. answer.Items.Select(write)]));

    private static RotaQueryAnswer Fairness(RangeAnswer<Share> answer)
    {
        if (answer.Fault is { } fault)
            return new(null, fault.Code);
        var shares = new JsonObject();
        foreach (var (person, time, _) in answer.Items)
            shares[person?.Value ?? "-"] = (long)time.TotalSeconds;
        return new(shares);
    }

    private static JsonNode? Holder(Rota rota, RoleName role, IReadOnlyList<PersonId> holders)
    {
        if (rota.Roles.Single(r => r.Name == role).Kind == RoleKind.Static)
            return People(holders);
        return holders is [var person] ? person.Value : null;
    }

    private static JsonArray People(IEnumerable<PersonId> people) => new([.. people.Select(person => JsonValue.Create(person.Value))]);

    private static string Text(Instant instant) => InstantPattern.General.Format(instant);
}
